using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Reading.Attribution;
using Waybill.Reading.Claims;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Explaining;

/// <summary>Tells of a claim the sentence's tree, the rule, and the words that gave each slot.</summary>
internal static class ClaimExplainer
{
    /// <summary>The explanation of a claim that was sealed from a reading.</summary>
    public static ClaimExplanation Explain(Claim claim, ClaimReading reading, string text)
    {
        var rule = reading.Match.Rule;
        return new(claim, rule.Id, rule.File, rule.Why, Sentence(reading.View, text), [.. Slots(claim, reading, text)]);
    }

    /// <summary>A sentence as grammar sees it.</summary>
    public static ExplainedSentence Sentence(SentenceView view, string text)
    {
        var tree = view.Tree;
        var tokens = view.Tokens.Select(
            (token, i) =>
                new ExplainedToken(
                    i,
                    token.Start,
                    token.End,
                    token.Text,
                    tree.Lemmas[i],
                    tree.Tags[i].ToString().ToUpperInvariant(),
                    tree.Xpos[i],
                    tree.Features[i],
                    tree.Heads[i],
                    tree.Relations[i]
                )
        );
        var names = tree.Names.Select(n => new ExplainedName(n.First, n.Last, n.Kind.ToString().ToLowerInvariant()));
        var (start, end) = (view.Sentence.Start, view.Sentence.End);
        return new(start, end, text[start..end], [.. tokens], [.. names]);
    }

    private static IEnumerable<SlotExplanation> Slots(Claim claim, ClaimReading reading, string text)
    {
        var view = reading.View;
        var trigger = view.Chunks[reading.Match.Trigger];
        yield return Over("frame", claim.Frame, view, trigger.First, trigger.Last, $"rule {reading.Match.Rule.Id}", text);
        foreach (var (role, fillers) in FrameCatalogue.Embedded[claim.Frame].InOrder(claim.Roles))
        {
            foreach (var filler in fillers)
                yield return new(
                    role,
                    filler.Text,
                    filler.Start is null ? null : filler.Text,
                    filler.Start,
                    filler.End,
                    How(role, filler, reading)
                );
        }

        if (claim.Quantity is { } quantity)
            yield return new(
                "quantity",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Number(quantity.Lower)}/{Number(quantity.Best)}/{Number(quantity.Upper)} {quantity.Unit}"
                ),
                quantity.Text,
                quantity.Start,
                quantity.End,
                quantity.Qualifier is { } qualifier ? $"amount with \"{qualifier}\"" : "amount"
            );
        if (claim.Window is { } window)
            yield return Dated("window", window.Text, reading, text, "done by the time that it was said");
        if (claim.Said is { } said)
            yield return Dated("said", said.Text, reading, text, "date of the document");
        foreach (var slot in Stance(claim, reading, text))
            yield return slot;
        foreach (var link in claim.Attribution)
            yield return Link(link, view, text);
        foreach (var word in claim.Loaded ?? [])
            yield return new("loaded", word.Text, word.Text, word.Start, word.End, "words that judge");
    }

    private static string How(string role, Mention filler, ClaimReading reading)
    {
        if (filler.Start is not { } start)
            return "rule";
        var sentence = reading.View.Sentence;
        if (start < sentence.Start || start >= sentence.End)
            return "told before";
        return reading.Match.How(role, filler) ?? "words of the same phrase";
    }

    private static IEnumerable<SlotExplanation> Stance(Claim claim, ClaimReading reading, string text)
    {
        (string Slot, string Value)[] slots =
        [
            ("act", claim.Act.ToString().ToLowerInvariant()),
            ("certainty", claim.Certainty.ToString().ToLowerInvariant()),
            ("polarity", claim.Polarity.ToString().ToLowerInvariant()),
        ];
        foreach (var (slot, value) in slots)
        {
            var any = false;
            foreach (var cue in reading.Cues.Where(c => c.Slot == slot))
            {
                any = true;
                yield return Over(slot, value, reading.View, cue.First, cue.Last, cue.How, text);
            }

            if (any)
                continue;
            if (slot == "act" && reading.Match.Rule.Act == claim.Act)
                yield return new(slot, value, null, null, null, $"rule {reading.Match.Rule.Id}");
            else if (
                reading.Sayings is [.., var saying]
                && (claim.Act == Act.Deny || (slot == "certainty" && saying.Certainty == claim.Certainty))
            )
                yield return Said(slot, value, saying, text);
            else
                yield return new(slot, value, null, null, null, "default");
        }
    }

    private static SlotExplanation Said(string slot, string value, Saying saying, string text)
    {
        var cues = saying.Heard.Voice.Cues;
        return cues.Count == 0
            ? new(slot, value, null, null, null, "words of saying")
            : new(slot, value, text[cues[0].Start..cues[^1].End], cues[0].Start, cues[^1].End, "words of saying");
    }

    private static SlotExplanation Link(AttributionLink link, SentenceView view, string text)
    {
        var value = $"{link.Who} ({link.Kind.ToString().ToLowerInvariant()})";
        var (start, end) = (view.Sentence.Start, view.Sentence.End);
        var at = text.IndexOf(link.Who, start, end - start, StringComparison.Ordinal);
        return at >= 0
            ? new("attribution", value, link.Who, at, at + link.Who.Length, link.Cue is null ? "source" : $"source, \"{link.Cue}\"")
            : new("attribution", value, link.Cue, null, null, link.Who == AttributionLink.Unnamed ? "nobody is named" : "told before");
    }

    private static SlotExplanation Dated(string slot, string value, ClaimReading reading, string text, string otherwise)
    {
        var date = reading.View.Dates.FirstOrDefault(d => d.IsKnown && value.Contains(d.From, StringComparison.Ordinal));
        return date is null
            ? new(slot, value, null, null, null, otherwise)
            : Over(slot, value, reading.View, date.First, date.Last, "date", text);
    }

    private static SlotExplanation Over(string slot, string value, SentenceView view, int first, int last, string how, string text)
    {
        var (start, end) = (view.Tokens[first].Start, view.Tokens[Math.Max(first, last)].End);
        return new(slot, value, text[start..end], start, end, how);
    }

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";
}
