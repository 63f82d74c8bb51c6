using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;

namespace Waybill.Tests.Assessment;

public class PageAddressTests
{
    [Theory]
    [InlineData("https://KBS.co.kr/View?id=A1#top", "kbs.co.kr/View?id=A1")]
    [InlineData("http://kbs.co.kr/", "kbs.co.kr")]
    [InlineData(" kbs.co.kr/x/ ", "kbs.co.kr/x")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Addresses_are_one_whatever_their_scheme_case_and_closing_slash(string? address, string? folded) =>
        Assert.Equal(folded, PageAddress.Fold(address));

    [Fact]
    public void A_row_of_a_table_relays_what_its_own_page_is_declared_to_relay()
    {
        const string First = "1000,John Kirby,https://kbs/1";
        const string Second = "1000,unnamed,https://copy/2";
        const string Table = $"number,who,address\n{First}\n{Second}\n";
        var (text, id) = (WorkingText.Of(Sha256.Of("table"), Table, "figures.csv"), Sha256.Of("table"));
        var input = new TestCase().UsualSources().Ask().Declare("kbs/1", "US-1", "US-GOV").Declare("copy/2", "US-1", "US-GOV").Input() with
        {
            Claims = [Row(text, First, 2, "John Kirby", SpeakerKind.Named), Row(text, Second, 3, "unnamed", SpeakerKind.Anonymous)],
            Exhibits = [new(id, "figures.csv", ExhibitMetadata.Unknown, [], Table, DateTimeOffset.UnixEpoch)],
        };

        var lineage = Assert.Single(TestCase.Assess(input).Answers[0].For);
        Assert.Equal(("US-1", "us-nsc", 1), (lineage.Origin.Id, lineage.Origin.Speaker, lineage.Retellings.Count));
    }

    private static Claim Row(WorkingText text, string row, int number, string who, SpeakerKind kind)
    {
        var start = text.Text.IndexOf(row, StringComparison.Ordinal);
        var address = start + row.IndexOf("http", StringComparison.Ordinal);
        var draft = new ClaimDraft
        {
            Selector = new TableRowSelector(
                row,
                start,
                start + row.Length,
                number,
                [new("address", 3, "address", address, start + row.Length)]
            ),
            Proposition = new()
            {
                Frame = "Transfer",
                Quantity = Amount.MoreThan(1000),
                Roles = new Dictionary<string, IReadOnlyList<Mention>>
                {
                    ["supplier"] = [new("kp", Hint: "kp")],
                    ["recipient"] = [new("ru", Hint: "ru")],
                    ["goods"] = [new("munitions", Hint: "munitions")],
                },
            },
            Attribution = [new() { Who = who, Kind = kind }],
            Reader = "test/1",
        };
        return Claim.Seal(draft, text, FrameCatalogue.Embedded);
    }
}
