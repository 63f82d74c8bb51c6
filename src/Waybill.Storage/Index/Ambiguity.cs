namespace Waybill.Storage.Index;

/// <summary>The line for a name that means several things.</summary>
internal static class Ambiguity
{
    private const int Shown = 8;

    public static CaseException Of(string file, string cause, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        var list = string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? ", …" : "");
        return new(file, $"{cause} ({list})", "give more of it");
    }
}
