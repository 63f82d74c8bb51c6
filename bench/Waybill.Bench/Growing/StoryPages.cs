using System.Globalization;
using Waybill.Assessment;
using Waybill.Bench.Clusters;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Time;

namespace Waybill.Bench.Growing;

/// <summary>
/// Pages that tell of statements, the same for the same count: a statement is one of 200 speakers' on one day of two years, with an amount;
/// each page tells of two that were made within its days, dated by the statement or by the page.
/// </summary>
internal sealed class StoryPages(int count)
{
    private const int Speakers = 200;
    private const int Days = 730;
    private const int PagesAStory = 4;
    private const int StoriesAPage = 2;
    private static readonly DateOnly First = new(2023, 1, 1);
    private readonly PlantedTexts words = new();

    /// <summary>A page with its claims.</summary>
    public (AssessedExhibit Exhibit, IReadOnlyList<Claim> Claims) Page(int page)
    {
        var random = new Draws((ulong)page + 77);
        var stories = Math.Max(1, count * StoriesAPage / PagesAStory);
        var first = random.Next(stories);
        // Statements are numbered by their day, so that the two of a page are made on neighbouring days.
        int[] told = [first, Math.Min(stories - 1, first + random.Next(3))];
        var published = Said(told.Max(), stories).AddDays(random.Next(3));
        string[] quotes = [.. told.Select(story => Quote(story, random))];
        var (text, id) = (string.Join('\n', quotes), Sha256.Of($"page {page}"));
        var name = string.Create(CultureInfo.InvariantCulture, $"page-{page}");
        var working = WorkingText.Of(id, text, name);
        var claims = told.Select(
            (story, i) =>
            {
                var start = quotes.Take(i).Sum(quote => quote.Length + 1);
                var said = random.Next(2) == 0 ? Said(story, stories) : published;
                var quoted = TextQuoteSelector.Over(text, start, start + quotes[i].Length);
                return Claim.Seal(Draft(story, said, quoted), working, FrameCatalogue.Embedded);
            }
        );
        var about = new ExhibitMetadata
        {
            Url = $"https://{name}.example/",
            Publisher = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(50)}"),
            Published = Edtf.Parse($"{published:O}"),
        };
        return (new(id, name, about, [], text, DateTimeOffset.UnixEpoch), [.. claims.DistinctBy(claim => claim.Id)]);
    }

    private static DateOnly Said(int story, int stories) => First.AddDays((int)((long)story * Days / stories));

    private static string Name(int speaker) => $"Speaker {(char)('A' + (speaker % 20))}{(char)('a' + (speaker / 20))}";

    private string Quote(int story, Draws random) =>
        words.Text(story * 3).TrimEnd() + (random.Next(2) == 0 ? "." : $" {words.Text(random.Next(1000) * 3).Split(' ')[0]}.");

    private static ClaimDraft Draft(int story, DateOnly said, TextQuoteSelector selector)
    {
        var random = new Draws((ulong)story + 99);
        return new()
        {
            Selector = selector,
            Proposition = new()
            {
                Frame = "Transfer",
                Quantity = new(null, 100 + (random.Next(900) * 10), null, "container"),
                Roles = new Dictionary<string, IReadOnlyList<Mention>>
                {
                    ["supplier"] = [new("A", Hint: "aa")],
                    ["recipient"] = [new("B", Hint: "bb")],
                },
            },
            Act = Act.Report,
            Certainty = Certainty.Certain,
            Polarity = Polarity.Positive,
            Said = Edtf.Parse($"{said:O}"),
            Attribution = [new() { Who = Name(random.Next(Speakers)), Kind = SpeakerKind.Named }],
            Reader = "bench/1",
        };
    }
}
