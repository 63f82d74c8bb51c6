using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Tests.Core.Claims;

public sealed class ClaimIdTests
{
    [Fact]
    public void Reader_confidence_status_document_and_hints_are_no_part_of_the_identity()
    {
        var claim = Sample.Claim();
        var other = Sample.Claim(change: draft =>
            draft with
            {
                Reader = "other/2",
                Confidence = 0.1,
                Proposition = draft.Proposition with
                {
                    Roles = draft.Proposition.Roles.ToDictionary(
                        r => r.Key,
                        r => (IReadOnlyList<Mention>)[.. r.Value.Select(m => m with { Hint = "zz" })]
                    ),
                },
            }
        );

        Assert.Equal(claim.Id, other.Id);
        Assert.Equal(claim.Id, (claim with { Status = ClaimStatus.Accepted, Document = "renamed.txt" }).Id);
    }

    [Fact]
    public void An_id_outlasts_new_members_of_enumerations_and_renamed_classes() =>
        Assert.Equal(
            "clm-ca14b3fe7c03f0a6983c5b6881adde21",
            Sample
                .Claim(change: draft =>
                    draft with
                    {
                        Act = Act.Allege,
                        Certainty = Certainty.Probable,
                        Attribution = [draft.Attribution[0] with { Certainty = Certainty.Possible, Polarity = Polarity.Negative }],
                    }
                )
                .Id.ToString()
        );

    public static TheoryData<string, Func<ClaimDraft, ClaimDraft>> Changes() =>
        new()
        {
            { "act", d => d with { Act = Act.Allege } },
            { "certainty", d => d with { Certainty = Certainty.Possible } },
            { "polarity", d => d with { Polarity = Polarity.Negative } },
            { "said", d => d with { Said = Edtf.Parse("2024-05-01") } },
            { "window", d => d with { Proposition = d.Proposition with { Window = Edtf.Parse("2024") } } },
            { "quantity", d => d with { Proposition = d.Proposition with { Quantity = d.Proposition.Quantity! with { Lower = 41 } } } },
            {
                "bound",
                d => d with { Proposition = d.Proposition with { Quantity = d.Proposition.Quantity! with { Lower = null, Best = 40 } } }
            },
            { "cue", d => d with { Attribution = [d.Attribution[0] with { Cue = "says" }] } },
            { "chain", d => d with { Attribution = [] } },
            {
                "filler",
                d => d with { Proposition = d.Proposition with { Roles = d.Proposition.Roles.Where(r => r.Key != "goods").ToDictionary() } }
            },
            {
                "frame",
                d =>
                    d with
                    {
                        Proposition = d.Proposition with { Frame = "Movement", Roles = new Dictionary<string, IReadOnlyList<Mention>>() },
                    }
            },
            { "span", d => d with { Selector = TextQuoteSelector.Over(Sample.Sentence, 0, Sample.Sentence.Length) } },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Everything_that_is_said_is_part_of_the_identity(string what, Func<ClaimDraft, ClaimDraft> change)
    {
        Assert.NotEmpty(what);
        Assert.NotEqual(Sample.Claim().Id, Sample.Claim(change: change).Id);
    }

    [Fact]
    public void Fields_cannot_run_into_each_other()
    {
        var one = new CanonicalForm();
        one.Add("who", "ab");
        one.Add("cue", "c");
        var two = new CanonicalForm();
        two.Add("who", "a");
        two.Add("cue", "bc");
        var absent = new CanonicalForm();
        absent.Add("who", (string?)null);
        var empty = new CanonicalForm();
        empty.Add("who", "");

        Assert.NotEqual(one.Hash(), two.Hash());
        Assert.NotEqual(absent.Hash(), empty.Hash());
    }

    [Theory]
    [InlineData("clm-0123456789abcdef0123456789abcdef", true)]
    [InlineData("clm-0123456789ABCDEF0123456789abcdef", false)]
    [InlineData("clm-0123", false)]
    [InlineData("0123456789abcdef0123456789abcdef", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Ids_are_read_in_one_form_only(string? text, bool valid)
    {
        Assert.Equal(valid, ClaimId.TryParse(text, null, out var id));
        if (valid)
            Assert.Equal(text, id.ToString());
    }
}
