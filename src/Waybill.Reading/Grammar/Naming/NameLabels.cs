namespace Waybill.Reading.Grammar.Naming;

/// <summary>The labels of the name finder: outside, and for each kind the first token of a name and those after it.</summary>
internal static class NameLabels
{
    /// <summary>No part of a name.</summary>
    public const byte Outside = 0;

    /// <summary>How many labels there are.</summary>
    public static int Count { get; } = 1 + 2 * Enum.GetValues<NameKind>().Length;

    /// <summary>The label of a name's first token.</summary>
    public static byte First(NameKind kind) => (byte)(1 + 2 * (int)kind);

    /// <summary>The label of a name's other tokens.</summary>
    public static byte Rest(NameKind kind) => (byte)(2 + 2 * (int)kind);

    /// <summary>The labels of a sentence with names.</summary>
    public static byte[] Of(IEnumerable<NameSpan> names, int length)
    {
        var labels = new byte[length];
        foreach (var name in names)
        {
            labels.AsSpan(name.First, name.Last - name.First + 1).Fill(Rest(name.Kind));
            labels[name.First] = First(name.Kind);
        }

        return labels;
    }

    /// <summary>The names that labels tell of; a name whose first token is not labelled so begins where its rest does.</summary>
    public static List<NameSpan> Names(ReadOnlySpan<byte> labels)
    {
        var names = new List<NameSpan>();
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] == Outside)
                continue;
            var (first, kind) = (at, (NameKind)((labels[at] - 1) / 2));
            while (at + 1 < labels.Length && labels[at + 1] == Rest(kind))
                at++;
            names.Add(new(first, at, kind));
        }

        return names;
    }
}
