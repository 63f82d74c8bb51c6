using System.Globalization;
using Waybill.Core.Goods;

namespace Waybill.Matching.Goods;

/// <summary>
/// Finds goods by words: those that a description shares with a text of the catalogue weigh the more, the fewer texts bear them (the
/// inverse document frequency of Spärck Jones, 1972), and are set against those that only one side has (the contrast of Tversky, 1977).
/// </summary>
internal sealed class DescriptionLookup
{
    // What the list alone says counts against it; what the description alone says, much less: invoices are wordy.
    private const double Missing = 0.6;
    private const double Further = 0.06;

    // A number that is missing where another stands: 155 mm is not 152 mm.
    private const double OtherNumber = 2.5;

    private readonly List<(ListedGoods Goods, IReadOnlyList<string> Words, bool IsPhrase)> texts;
    private readonly List<int> ofGeneralWords;
    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);

    private DescriptionLookup(IEnumerable<ListedGoods> goods)
    {
        texts = [.. goods.SelectMany(one => one.Texts.Select((text, place) => (one, GoodsWords.Of(text), place > 0 || one.Code is null)))];
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var word in texts[text].Words)
            {
                if (!postings.TryGetValue(word, out var bearers))
                    postings.Add(word, bearers = []);
                bearers.Add(text);
            }
        }

        ofGeneralWords =
        [
            .. Enumerable
                .Range(0, texts.Count)
                .Where(text =>
                    texts[text] is { Goods.Code: not null, IsPhrase: true, Words.Count: > 1 } one && !one.Words.Any(GoodsWords.Tells)
                ),
        ];
    }

    /// <summary>That of everything that is screened for.</summary>
    public static DescriptionLookup All { get; } =
        new([
            .. GoodsCatalogue.PriorityList,
            .. GoodsCatalogue.ArmsHeadings,
            .. GoodsCatalogue.ArmsClasses,
            .. GoodsCatalogue.ControlLists,
        ]);

    /// <summary>The goods that may be meant, the likeliest first, each by the text of it that agrees best.</summary>
    public IReadOnlyList<GoodsHit> Find(string description, double threshold)
    {
        var (asked, hasHead) = (GoodsWords.Asked(description), GoodsWords.HasHead(description));
        var near = asked
            .Where(GoodsWords.Tells)
            .SelectMany(word => postings.GetValueOrDefault(word) ?? [])
            .Concat(OfGeneralWords(description, asked))
            .Distinct()
            .Order();
        var best = near.Select(text => (Text: text, Score: Score(asked, texts[text].Words, hasHead)))
            // The last word of a phrase says what it is, those before it of what kind: salt of the sea is no mine.
            .Where(one => !texts[one.Text].IsPhrase || asked.Contains(texts[one.Text].Words[^1]) || IsMet(texts[one.Text].Words, hasHead))
            .Where(one => !texts[one.Text].Goods.AsksForAll || texts[one.Text].Words.All(asked.Contains))
            .Where(one => one.Score >= threshold)
            .GroupBy(one => texts[one.Text].Goods, ReferenceEqualityComparer.Instance)
            .Select(group => group.MaxBy(one => one.Score))
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Text)
            .ToList();
        // A class above another that agrees as well says less.
        var telling = best.Where(one => !best.Exists(other => other.Score >= one.Score && IsUnder(other.Text, one.Text)));
        return [.. telling.Select(one => Hit(asked, one.Text, one.Score, hasHead))];
    }

    // "Power supply": general words that together are the name of listed goods, where a phrase ends so. "Power supply cable" is a cable.
    private IEnumerable<int> OfGeneralWords(string description, IReadOnlyList<string> asked) =>
        ofGeneralWords.Where(text => texts[text].Words.All(asked.Contains) && GoodsWords.EndsPhrase(description, texts[text].Words));

    // A phrase that ends in a word for any thing, of which another word for any thing is asked.
    private static bool IsMet(IReadOnlyList<string> words, bool hasHead) => hasHead && words.Count > 1 && GoodsWords.IsHead(words[^1]);

    private static IEnumerable<string> Missed(IReadOnlyList<string> asked, IReadOnlyList<string> words, bool hasHead) =>
        words.Except(asked).Where(word => word != words[^1] || !IsMet(words, hasHead));

    private double Score(IReadOnlyList<string> asked, IReadOnlyList<string> words, bool hasHead)
    {
        var agreed = words.Where(asked.Contains).Sum(Weight);
        var hasNumber = asked.Except(words).Any(IsNumber);
        var missing = Missed(asked, words, hasHead).Sum(word => Cost(word, hasNumber) * Weight(word));
        return agreed / (agreed + missing + (Further * asked.Except(words).Sum(Weight)));
    }

    private GoodsHit Hit(IReadOnlyList<string> asked, int text, double score, bool hasHead)
    {
        var words = texts[text].Words;
        GoodsReason[] reasons =
        [
            .. Reasons("agrees", words.Where(asked.Contains)),
            .. Reasons("missing", Missed(asked, words, hasHead)),
            .. Reasons("further", asked.Except(words)),
        ];
        return new(texts[text].Goods, GoodsGround.Words, score, reasons);
    }

    // The rarest first.
    private IEnumerable<GoodsReason> Reasons(string feature, IEnumerable<string> words) =>
        words
            .Select(word => new GoodsReason(feature, word, Weight(word), Says(feature, word)))
            .OrderByDescending(reason => reason.Weight)
            .ThenBy(reason => reason.Word, StringComparer.Ordinal);

    private string Says(string feature, string word) =>
        feature switch
        {
            "agrees" => string.Create(CultureInfo.InvariantCulture, $"'{word}' stands in {Bearers(word)} of {texts.Count} texts"),
            "missing" => $"'{word}' stands in the list alone",
            _ => $"'{word}' stands in the description alone",
        };

    private bool IsUnder(int one, int other) =>
        texts[one].Goods is { Code: null, Class: { } narrow }
        && texts[other].Goods is { Code: null, Class: { } broad }
        && narrow.Id != broad.Id
        && GoodsTree.Embedded.IsWithin(narrow.Id, broad.Id);

    private static double Cost(string missing, bool hasNumber) => hasNumber && IsNumber(missing) ? OtherNumber : Missing;

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private int Bearers(string word) => postings.GetValueOrDefault(word)?.Count ?? 0;

    // A word of no text weighs as one of one text.
    private double Weight(string word) => Math.Log((double)texts.Count / Math.Max(1, Bearers(word))) / Math.Log(texts.Count);
}
