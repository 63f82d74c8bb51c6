using System.Text;

namespace Waybill.FollowTheMoney.Texts;

/// <summary>
/// What every value goes through first: composed characters, no control characters or lone surrogates, no space at the ends.
/// </summary>
internal static class CleanText
{
    /// <summary>The text made safe; null when nothing is left of it.</summary>
    public static string? From(string? raw)
    {
        if (raw is null)
            return null;
        // Most values are plain, and composed as they are.
        if (!raw.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return raw.Trim() is { Length: > 0 } plain ? plain : null;
        var text = raw;
        if (text.Any(letter => IsUnsafe(letter) || char.IsSurrogate(letter)))
        {
            var kept = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                if (rune.Value > char.MaxValue || !IsUnsafe((char)rune.Value))
                    kept.Append(rune.ToString());
            }

            text = kept.ToString();
        }

        text = Composition.Compose(text).Trim();
        return text.Length > 0 ? text : null;
    }

    /// <summary>One space wherever white space stands.</summary>
    public static string Squash(string text)
    {
        if (!HasWideSpace(text) && !text.Contains("  ", StringComparison.Ordinal))
            return text.Trim();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Without a pair of quotes around the whole.</summary>
    public static string Unquote(string text)
    {
        while (text.Length > 1 && text[0] == text[^1] && text[0] is '"' or '\'')
            text = text[1..^1].Trim();
        return text;
    }

    private static bool HasWideSpace(string text)
    {
        foreach (var letter in text)
        {
            if (letter != ' ' && char.IsWhiteSpace(letter))
                return true;
        }

        return false;
    }

    private static bool IsUnsafe(char letter) =>
        letter
            is < ' '
                and not ('\t' or '\n' or '\r')
                or (>= '\u007F' and <= '\u009F' and not '\u0085')
                or '\uFEFF'
                or '\uFFFE'
                or '\uFFFF'
                or (>= '\uFDD0' and <= '\uFDEF');
}
