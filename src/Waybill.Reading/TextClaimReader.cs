using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Reading.Attribution.Speakers;
using Waybill.Reading.Claims;
using Waybill.Reading.Dates;
using Waybill.Reading.Explaining;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Sentences;

namespace Waybill.Reading;

/// <summary>
/// Reads claims out of English news and reports: each sentence's grammar, names, amounts and dates, who says what, and the frames that its
/// predicates fill. It proposes; it does not decide.
/// </summary>
public sealed class TextClaimReader : IClaimReader
{
    /// <summary>
    /// The reader's name and version: an index that another version read is stale. It changes whenever the claims of a text do.
    /// </summary>
    public const string Version = "waybill-text/0.10";

    /// <summary>The most claims that are read from one document.</summary>
    public const int MostClaims = 20_000;

    // Whoever asks why a text gave no claims looks at some of its sentences.
    private const int MostUnread = 1_000;

    private readonly Gazetteer gazetteer;
    private readonly FrameRules rules;

    /// <summary>A reader with the rules and gazetteers that ship with Waybill.</summary>
    public TextClaimReader()
        : this(Gazetteer.Embedded, FrameRules.Embedded) { }

    /// <summary>A reader with a lexicon that an analyst has extended.</summary>
    public TextClaimReader(FrameLexicon lexicon)
        : this(Gazetteer.Embedded, lexicon.Rules) { }

    internal TextClaimReader(Gazetteer gazetteer, FrameRules rules) => (this.gazetteer, this.rules) = (gazetteer, rules);

    /// <inheritdoc/>
    public string Name => Version;

    /// <summary>
    /// True when a text of this kind and language is read: English, or of a language not given or not established, and no table or markup.
    /// </summary>
    public static bool Reads(ExhibitMetadata about) =>
        (
            about.Language is null or "und"
            || about.Language.Equals("en", StringComparison.OrdinalIgnoreCase)
            || about.Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        ) && !StructuredKinds.IsOne(about.Kind);

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

    /// <summary>
    /// Reads as <see cref="Read"/> does and tells of each claim the sentence's tree, the rule, and the words that gave each slot, and of
    /// each sentence without a claim its tree.
    /// </summary>
    public TextExplanation Explain(WorkingText text, ExhibitMetadata about)
    {
        if (!Reads(about))
            return TextExplanation.None;
        var (explained, unread) = (new Dictionary<ClaimId, ClaimExplanation>(), new List<ExplainedSentence>());
        foreach (var (view, isStatement, readings) in Sentences(text.Text, about))
        {
            var any = false;
            foreach (var reading in readings)
            {
                any = true;
                var claim = Claim.Seal(reading.Draft, text, FrameCatalogue.Embedded);
                if (!explained.ContainsKey(claim.Id))
                    explained.Add(claim.Id, ClaimExplainer.Explain(claim, reading, text.Text));
            }

            if (!any && isStatement && unread.Count < MostUnread)
                unread.Add(ClaimExplainer.Sentence(view, text.Text));
            if (explained.Count >= MostClaims)
                break;
        }

        return new(
            [.. explained.Values.OrderBy(e => e.Claim.Selector.Start).ThenBy(e => e.Claim.Selector.End).ThenBy(e => e.Claim.Id)],
            unread
        );
    }

    /// <summary>The drafts with the id of the rule that each stands on, in the order of the text.</summary>
    internal IEnumerable<(ClaimDraft Draft, string Rule)> Drafts(string text, ExhibitMetadata about) =>
        Readings(text, about).Select(reading => (reading.Draft, reading.Match.Rule.Id));

    private IEnumerable<ClaimReading> Readings(string text, ExhibitMetadata about) =>
        Sentences(text, about).SelectMany(sentence => sentence.Readings);

    // What is told in a sentence bears on the next: the readings of one are to be gone through before the next is asked for.
    private IEnumerable<(SentenceView View, bool IsStatement, IEnumerable<ClaimReading> Readings)> Sentences(
        string text,
        ExhibitMetadata about
    )
    {
        var discourse = new Discourse(text) { Own = new(about) };
        var dates = new DateScanner(about.Published);
        var turns = new Turns(text, discourse.Voices);
        var paragraph = -1;
        foreach (var views in Batches.OfParagraphs(SentenceView.OfAll(SentenceSplitter.Split(text), gazetteer, dates), v => v.Sentence))
        {
            if (views[0].Sentence.Paragraph != paragraph)
            {
                discourse.EndParagraph();
                turns.Begin(views[0].Sentence.Start);
                discourse.Turn = turns.Speaker;
            }

            paragraph = views[0].Sentence.Paragraph;
            discourse.BeginParagraph(discourse.Voices.Hear(views.ConvertAll(Passage.Of)));
            foreach (var view in views)
            {
                // A heading states something where it has a verb of its own.
                var states = view.Tokens[^1].Lower != "?" && (!view.Sentence.IsHeading || view.IsStatement);
                yield return (view, states, states ? new SentenceReader(text, view, discourse, about.Published, rules, Name).Read() : []);
            }
        }
    }
}
