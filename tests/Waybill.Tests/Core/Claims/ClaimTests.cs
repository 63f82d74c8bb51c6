using System.Text.Json;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Core.Claims;

public sealed class ClaimTests
{
    [Fact]
    public void A_claim_round_trips_through_JSON_byte_for_byte()
    {
        var claim = Sample.Claim();
        var json = JsonSerializer.Serialize(claim, CoreJson.Compact.Claim);

        var back = JsonSerializer.Deserialize(json, CoreJson.Compact.Claim)!;

        Assert.Equal(json, JsonSerializer.Serialize(back, CoreJson.Compact.Claim));
        Assert.Equal(claim.Id, back.Id);
    }

    [Fact]
    public void JSON_members_stand_in_the_published_order()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Sample.Claim(), CoreJson.Compact.Claim));

        Assert.Equal(
            "id exhibit text document selector frame act certainty polarity roles quantity window said attribution places reader confidence status",
            string.Join(' ', json.RootElement.EnumerateObject().Select(member => member.Name))
        );
        Assert.Equal(
            "type exact prefix suffix start end",
            string.Join(' ', json.RootElement.GetProperty("selector").EnumerateObject().Select(m => m.Name))
        );
        Assert.Equal(
            "supplier recipient goods",
            string.Join(' ', json.RootElement.GetProperty("roles").EnumerateObject().Select(m => m.Name))
        );
    }

    [Fact]
    public void A_table_row_selector_round_trips()
    {
        var text = Sample.Text("who,what\nBelarus,tanks\n", "table.csv");
        var draft = new ClaimDraft
        {
            Selector = new TableRowSelector("Belarus,tanks", 9, 22, 2, [new("supplier", 1, "who", 9, 16)]),
            Proposition = new()
            {
                Frame = "Transfer",
                Roles = new Dictionary<string, IReadOnlyList<Mention>> { ["supplier"] = [Mention.Over(text.Text, 9, 16)] },
            },
            Reader = "test/1",
        };
        var claim = Claim.Seal(draft, text, FrameCatalogue.Embedded);

        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(claim, CoreJson.Compact.Claim), CoreJson.Compact.Claim)!;

        var row = Assert.IsType<TableRowSelector>(back.Selector);
        Assert.Equal((2, "Belarus,tanks", "who"), (row.Row, row.Exact, row.Cells[0].Header));
        Assert.Equal(claim.Id, back.Id);
    }

    [Fact]
    public void A_claim_whose_quote_does_not_re_read_is_refused()
    {
        var text = Sample.Text();
        var draft = Sample.Draft(text) with { Selector = new TextQuoteSelector("Belarus had sent", "", "", 18, 34) };

        var refusal = Assert.Throws<ClaimRefusedException>(() => Claim.Seal(draft, text, FrameCatalogue.Embedded));

        Assert.Contains("note.txt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("18..34", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, 0)]
    [InlineData(60, 9999)]
    [InlineData(int.MaxValue - 5, int.MaxValue)]
    public void A_selector_outside_the_text_is_refused(int start, int end)
    {
        var text = Sample.Text();
        var draft = Sample.Draft(text) with { Selector = new TextQuoteSelector("x", "", "", start, end) };

        Assert.Throws<ClaimRefusedException>(() => Claim.Seal(draft, text, FrameCatalogue.Embedded));
    }

    public static TheoryData<string, Func<ClaimDraft, ClaimDraft>> Refused() =>
        new()
        {
            {
                "a filler that does not re-read",
                d => d with { Proposition = d.Proposition with { Roles = Roles("supplier", new("Belarus", 0, 7)) } }
            },
            { "an unknown frame", d => d with { Proposition = d.Proposition with { Frame = "Gift" } } },
            { "an unknown role", d => d with { Proposition = d.Proposition with { Roles = Roles("giver", new("Belarus")) } } },
            { "a filler without words", d => d with { Proposition = d.Proposition with { Roles = Roles("supplier", new(" ")) } } },
            {
                "a quantity without a value",
                d => d with { Proposition = d.Proposition with { Quantity = new Quantity(null, null, null, "shell") } }
            },
            {
                "a quantity without a unit",
                d => d with { Proposition = d.Proposition with { Quantity = new Quantity(1, null, null, " ") } }
            },
            {
                "a lower value above the best",
                d => d with { Proposition = d.Proposition with { Quantity = new Quantity(2, 1, null, "shell") } }
            },
            {
                "a best value above the upper",
                d => d with { Proposition = d.Proposition with { Quantity = new Quantity(null, 2, 1, "shell") } }
            },
            {
                "a lower value above the upper",
                d => d with { Proposition = d.Proposition with { Quantity = new Quantity(2, null, 1, "shell") } }
            },
            {
                "a quantity that does not re-read",
                d =>
                    d with
                    {
                        Proposition = d.Proposition with { Quantity = new Quantity(1, null, null, "shell", Text: "one", Start: 0, End: 3) },
                    }
            },
            { "a place that does not re-read", d => d with { Proposition = d.Proposition with { Places = [new("Tripoli", 2, 9)] } } },
            { "a positive denial", d => d with { Act = Act.Deny } },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_draft_that_does_not_hold_is_refused(string what, Func<ClaimDraft, ClaimDraft> change)
    {
        var text = Sample.Text();
        Assert.NotEmpty(what);
        Assert.Throws<ClaimRefusedException>(() => Claim.Seal(change(Sample.Draft(text)), text, FrameCatalogue.Embedded));
    }

    private static Dictionary<string, IReadOnlyList<Mention>> Roles(string role, Mention filler) => new() { [role] = [filler] };
}
