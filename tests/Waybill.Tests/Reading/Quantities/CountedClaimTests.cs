using System.Globalization;
using Waybill.Core.Evidence;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Quantities;

public sealed class CountedClaimTests
{
    [Theory]
    [InlineData("Iran sold Sudan thousands of rockets and shells.", "2000// round")]
    [InlineData("Libya bought hundreds of shells and rockets from Turkey.", "200// round")]
    [InlineData("Chad got dozens of tanks and trucks from Iran.", "24// vehicle")]
    [InlineData("Turkey sent Libya dozens of howitzers and cannons.", "24// gun")]
    [InlineData("Iran sold Sudan thousands of shells and 40 rockets.", "2000// shell")]
    [InlineData("Iran sold Sudan 30 tanks and shells.", "/30/ tank")]
    [InlineData("Iran sold Sudan hundreds of artillery rounds.", "200// round")]
    [InlineData("Iran sold Sudan thousands of rifles and shells.", "2000// rifle")]
    public void Words_without_a_number_before_several_goods_count_what_all_of_them_are(string text, string expected) =>
        Assert.Equal(expected, First(text));

    [Theory]
    [InlineData("Turkey sent Libya 40 tanks. Another 12 were sent to Chad.", "/12/ tank")]
    [InlineData("Turkey sent Libya 3 million 152 mm or 500,000 122 mm shells.", "/500000/ shell")]
    [InlineData("Turkey sent Libya 44 bridge layers.", "/44/ layer")]
    [InlineData("Turkey sent Libya 300 mortar rounds.", "/300/ round")]
    [InlineData("Turkey sent Libya 300 unmanned aerial vehicles.", "/300/ drone")]
    [InlineData("Turkey sent Libya 300 ballistic missiles.", "/300/ missile")]
    [InlineData("Turkey sent Libya 40 containers of rifles.", "/40/ container")]
    [InlineData("Turkey sent Libya tanks of 40 tons.", "none")]
    public void What_words_leave_out_was_named_before(string text, string expected) => Assert.Equal(expected, Last(text));

    [Theory]
    [InlineData("The United States sanctioned seven companies.")]
    [InlineData("The European Union blacklisted 12 ships.")]
    [InlineData("Japan imposed sanctions on three firms.")]
    [InlineData("Washington designated several banks.")]
    [InlineData("Britain sanctioned two Russians and three firms.")]
    [InlineData("The Security Council has added eight individuals to its sanctions list.")]
    [InlineData("Canada listed dozens of entities.")]
    [InlineData("Ten tankers were sanctioned by the United Kingdom.")]
    public void How_many_a_sanction_names_is_no_quantity(string text) =>
        Assert.DoesNotContain(Written(text, "Designation"), q => q != "none");

    private static string First(string text) => Written(text, "Transfer")[0];

    private static string Last(string text) => Written(text, "Transfer")[^1];

    private static List<string> Written(string text, string frame) =>
        [
            .. new TextClaimReader()
                .Read(WorkingText.Of(Sha256.Of(text), text, "a.txt"), ExhibitMetadata.Unknown)
                .Where(c => c.Frame == frame)
                .Select(c =>
                    c.Quantity is { } q
                        ? string.Create(CultureInfo.InvariantCulture, $"{q.Lower:0.#}/{q.Best:0.#}/{q.Upper:0.#} {q.Unit}")
                        : "none"
                ),
        ];
}
