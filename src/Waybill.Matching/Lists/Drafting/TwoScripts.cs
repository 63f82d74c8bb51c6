namespace Waybill.Matching.Lists.Drafting;

/// <summary>Names that a list writes in Latin letters and, in brackets, in the script of their bearer.</summary>
internal static class TwoScripts
{
    private const char LastLatin = '\u024F';

    /// <summary>The two names of <c>Sergei AKSENOV (Сергей АКСЁНОВ)</c>; otherwise the name as it stands.</summary>
    public static IReadOnlyList<string> Part(string name)
    {
        var open = name.LastIndexOf('(');
        if (open <= 0 || !name.EndsWith(')'))
            return [name];
        var (outside, inside) = (name[..open].Trim(), name[(open + 1)..^1].Trim());
        return outside.Length > 0 && inside.Length > 1 && IsForeign(inside) && !IsForeign(outside) ? [outside, inside] : [name];
    }

    /// <summary>The role of another name: one without a Latin letter is the name in its own script.</summary>
    public static NameRole Role(string name, NameRole role) => role == NameRole.Alias && IsForeign(name) ? NameRole.OriginalScript : role;

    private static bool IsForeign(string text) => text.Any(char.IsLetter) && !text.Any(c => char.IsLetter(c) && c <= LastLatin);
}
