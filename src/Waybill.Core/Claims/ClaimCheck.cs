using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Core.Text;

namespace Waybill.Core.Claims;

/// <summary>The reasons for which Core refuses a claim.</summary>
internal static class ClaimCheck
{
    private const int LongestQuote = 60;

    /// <summary>Why the draft is refused; null when it holds.</summary>
    public static string? Refusal(ClaimDraft draft, string text, FrameCatalogue frames)
    {
        var proposition = draft.Proposition;
        if (string.IsNullOrWhiteSpace(draft.Selector.Exact))
            return "the quote has no words";
        if (!draft.Selector.ReadsIn(text))
            return $"the quote \"{Shortened.Line(draft.Selector.Exact, LongestQuote)}\" does not stand at {draft.Selector.Start}..{draft.Selector.End} of the working text";
        if (!frames.TryFind(proposition.Frame, out var frame))
            return $"there is no frame '{proposition.Frame}'; frames.yaml has {string.Join(", ", frames.Names)}";
        foreach (var (role, fillers) in proposition.Roles)
        {
            if (!frame.HasRole(role))
                return $"frame {frame.Name} has no role '{role}'; it has {string.Join(", ", frame.Roles.Select(r => r.Name))}";
            foreach (var mention in fillers)
            {
                if (SpanRefusal(mention.Text, mention.Start, mention.End, text) is { } refusal)
                    return $"role {role}: {refusal}";
            }
        }

        if (proposition.Quantity is { } quantity)
        {
            if (quantity.Lower is null && quantity.Best is null && quantity.Upper is null)
                return "a quantity needs a lower, best or upper value";
            if (OutOfRange(quantity.Lower) || OutOfRange(quantity.Best) || OutOfRange(quantity.Upper))
                return $"an amount is none below zero and none above {Quantity.Largest:0}";
            if (string.IsNullOrWhiteSpace(quantity.Unit))
                return "a quantity needs a unit";
            if (quantity.Lower > quantity.Best || quantity.Best > quantity.Upper || quantity.Lower > quantity.Upper)
                return "a quantity's lower, best and upper value are not in order";
            if (quantity.Text is { } words && SpanRefusal(words, quantity.Start, quantity.End, text) is { } refusal)
                return $"quantity: {refusal}";
        }

        foreach (var place in proposition.Places)
        {
            if (SpanRefusal(place.Text, place.Start, place.End, text) is { } refusal)
                return $"place: {refusal}";
        }

        foreach (var word in draft.Loaded ?? [])
        {
            if (SpanRefusal(word.Text, word.Start, word.End, text) is { } refusal)
                return $"loaded: {refusal}";
        }

        if (draft.Act == Act.Deny && draft.Polarity != Polarity.Negative)
            return "a denial has negative polarity";
        return null;
    }

    private static bool OutOfRange(decimal? value) => value is < 0 or > Quantity.Largest;

    private static string? SpanRefusal(string words, int? start, int? end, string text)
    {
        if (string.IsNullOrWhiteSpace(words))
            return "a filler has no words";
        if (start is null && end is null)
            return null;
        if (
            start is not { } from
            || end is not { } to
            || from < 0
            || to > text.Length
            || to <= from
            || !text.AsSpan(from, to - from).SequenceEqual(words)
        )
            return $"\"{Shortened.Line(words, LongestQuote)}\" does not stand at {start}..{end} of the working text";
        return null;
    }
}
