using FsCheck;
using FsCheck.Fluent;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;

namespace Waybill.Tests.Matching.Names;

/// <summary>What two spellings of a word are apart.</summary>
public sealed class SpellingTests
{
    private const double NoLimit = 64;

    [Fact]
    public void A_limit_leaves_costs_within_it_as_they_are()
    {
        Prop.ForAll(
                Words(),
                Words(),
                (left, right) =>
                {
                    var (one, other) = (Part(left), Part(right));
                    var cost = Spelling.Cost(one, other, NoLimit);
                    foreach (var limit in new[] { 0.5, 1, 2 })
                    {
                        var within = Spelling.Cost(one, other, limit);
                        Assert.True(cost <= limit ? Math.Abs(within - cost) < 1e-6 : within > limit, $"{left} {right} {limit}: {within}, {cost}");
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(17, 19).WithMaxTest(1000));
    }

    [Fact]
    public void Swapped_letters_cost_less_than_another_letter() =>
        Assert.True(Spelling.Cost(Part("sko"), Part("sok"), NoLimit) < Spelling.Cost(Part("sok"), Part("sol"), NoLimit));

    private static NamePart Part(string word) => new(word, word, PartClass.Word, 1, Script.Latin);

    private static Arbitrary<string> Words() =>
        Gen.Choose(1, 7).SelectMany(count => Gen.Elements("abdehikmnorstuy1".ToCharArray()).ArrayOf(count)).Select(letters => new string(letters)).ToArbitrary();
}
