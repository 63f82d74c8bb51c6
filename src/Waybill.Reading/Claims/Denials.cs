using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>
/// Tells what a denial denies: the nearest earlier proposition that the denier is a party of, else that of the sentence beside it.
/// </summary>
internal sealed class Denials(string text, SentenceView view, Discourse discourse)
{
    private const int FarthestParagraph = 1;

    /// <summary>The rule that a denial of what was told before is listed under.</summary>
    public const string Id = "told.denied";

    /// <summary>The match that a denial makes; null when nothing that was told fits.</summary>
    /// <param name="denial">The denial.</param>
    /// <param name="id">The rule that found less at the same words; null where none did.</param>
    /// <param name="told">What is denied.</param>
    public FrameMatch? MatchOf(Denial denial, string? id, out Told? told)
    {
        var (hint, isBoth) = Who(denial);
        told = Meant(denial, hint, isBoth);
        if (told is null)
            return null;
        var match = new FrameMatch(RuleOf(denial, told.Frame, id ?? Id), denial.Trigger, true)
        {
            Subject = denial.Denier,
            HasContext = true,
        };
        foreach (var (role, fillers) in told.Roles.Where(r => r.Key is not ("status" or "route" or "carrier")))
            match.Roles[role] = [.. fillers];
        if (denial.Status >= 0)
            match.Roles["status"] = [Mention.Over(text, view.Tokens[denial.Status].Start, view.Tokens[denial.Status].End)];
        match.Cover(denial.First, denial.Last);
        return match;
    }

    /// <summary>True for a match that says less than the denial at the same words.</summary>
    public static bool Replaces(FrameMatch match) =>
        match.Rule.Frame == "Position" || match.Rule.Id is "transfer.denied" or "transfer.false";

    private static FrameRule RuleOf(Denial denial, string frame, string id) =>
        new()
        {
            Id = id,
            Frame = frame,
            File = "what was told before",
            Slots = new Dictionary<string, IReadOnlyList<SlotRole>>(StringComparer.Ordinal),
            Needs = [],
            Act = denial.Act,
            Certainty = denial.Certainty == Certainty.Certain ? null : denial.Certainty,
            Speaks = denial.Denier is not null,
        };

    // Whose party the denier is, and whether two speak.
    private (string? Hint, bool IsBoth) Who(Denial denial)
    {
        if (denial.Denier is not { Phrases: [var first, ..] } denier)
            return (Speaker(denial.First), false);
        var phrase = first.Head;
        if (denier.Phrases.Count > 1 || view.Tokens[phrase.First].Lower is "both" or "they" || IsPair(phrase))
            return (null, true);
        return (HintOf(first), false);
    }

    private static bool IsPair(NounPhrase phrase) =>
        phrase.Head
            is "capitals"
                or "governments"
                or "countries"
                or "sides"
                or "states"
                or "nations"
                or "parties"
                or "neighbours"
                or "neighbors";

    private string? HintOf(Nominal nominal) =>
        PartyFillers.Of(text, view, nominal, discourse)?.Hint
        ?? nominal.Head.Names.Select(n => n.Entry.Party).FirstOrDefault(p => p is not null)
        ?? (view.Tokens[nominal.Head.First].Lower is "its" or "their" or "his" ? discourse.Party?.Hint : null);

    // The party that the sentence names before what it says, or after it: "Algiers says the report is groundless".
    private string? Speaker(int before)
    {
        foreach (var heard in discourse.Voices.Reaching(view.Tree))
        {
            if (
                !ReferenceEquals(heard.Voice.Tree, view.Tree)
                || heard.Voice.SourceHead < 0
                || !heard.Voice.Covers(view.Tokens[before].Start)
            )
                continue;
            if (view.PhraseAt(heard.Voice.SourceHead) is { } phrase)
                return HintOf(new(phrase, view.ChunkAt(phrase.First), []));
        }

        return null;
    }

    private Told? Meant(Denial denial, string? hint, bool isBoth)
    {
        var (paragraph, sentence) = (view.Sentence.Paragraph, view.Sentence.Start);
        Told? beside = null;
        for (var i = discourse.Told.Count - 1; i >= 0; i--)
        {
            var told = discourse.Told[i];
            if (denial.IsOfTransfer && told.Frame != "Transfer")
                continue;
            if (paragraph - told.Paragraph > FarthestParagraph)
                break;
            // One that wants a party and stands right beside it may well mean the denier.
            if (beside is { PartyCount: < 2 } && told.Sentence != beside.Sentence)
                return beside;
            if (isBoth ? told.PartyCount > 1 : hint is not null && told.Has(hint))
                return told;
            if (told.Sentence == sentence || told.Sentence == discourse.SentenceBefore)
                beside ??= told;
        }

        return beside;
    }
}
