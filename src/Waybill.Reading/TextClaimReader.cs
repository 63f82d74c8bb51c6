using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Reading.Claims;
using Waybill.Reading.Dates;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Sentences;

namespace Waybill.Reading;

/// <summary>
/// Reads claims out of English news and reports by rules: sentences, names, amounts and dates, chunks, who says what, and frames. It
/// proposes; it
/// does not decide.
/// </summary>
public sealed class TextClaimReader : IClaimReader
{
    /// <summary>
    /// The reader's name and version: an index that another version read is stale. It changes whenever the claims of a text do.
    /// </summary>
    public const string Version = "waybill-text/0.2";

    /// <summary>The most claims that are read from one document.</summary>
    public const int MostClaims = 20_000;

    private readonly Gazetteer gazetteer;
    private readonly FrameRules rules;

    /// <summary>A reader with the rules and gazetteers that ship with Waybill.</summary>
    public TextClaimReader()
        : this(Gazetteer.Embedded, FrameRules.Embedded) { }

    internal TextClaimReader(Gazetteer gazetteer, FrameRules rules) => (this.gazetteer, this.rules) = (gazetteer, rules);

    /// <inheritdoc/>
    public string Name => Version;

    /// <summary>
    /// True when a text of this kind and language is read: English, or of a language not given or not established, and no table.
    /// </summary>
    public static bool Reads(ExhibitMetadata about) =>
        (
            about.Language is null or "und"
            || about.Language.Equals("en", StringComparison.OrdinalIgnoreCase)
            || about.Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        ) && !string.Equals(about.Kind, "table", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Read(WorkingText text, ExhibitMetadata about)
    {
        if (!Reads(about))
            return [];
        var claims = new Dictionary<ClaimId, Claim>();
        foreach (var (draft, _) in Drafts(text.Text, about))
        {
            var claim = Claim.Seal(draft, text, FrameCatalogue.Embedded);
            claims.TryAdd(claim.Id, claim);
            if (claims.Count >= MostClaims)
                break;
        }

        return [.. claims.Values.OrderBy(c => c.Selector.Start).ThenBy(c => c.Selector.End).ThenBy(c => c.Id)];
    }

    /// <summary>The drafts with the id of the rule that each stands on, in the order of the text.</summary>
    internal IEnumerable<(ClaimDraft Draft, string Rule)> Drafts(string text, ExhibitMetadata about)
    {
        var discourse = new Discourse();
        var dates = new DateScanner(about.Published);
        var paragraph = -1;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (sentence.IsHeading || sentence.Tokens[^1].Lower == "?")
                continue;
            if (sentence.Paragraph != paragraph)
                discourse.EndParagraph();
            paragraph = sentence.Paragraph;
            var view = SentenceView.Of(sentence, gazetteer, dates);
            foreach (var draft in new SentenceReader(text, view, discourse, about.Published, rules, Name).Read())
                yield return draft;
        }
    }
}
