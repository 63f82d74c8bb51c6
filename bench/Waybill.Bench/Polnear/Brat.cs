using System.Globalization;

namespace Waybill.Bench.Polnear;

/// <summary>An attribution as offsets: who, by which words, what. Each part is a list of stretches; a source may be missing.</summary>
internal sealed record Attributed(
    IReadOnlyList<(int Start, int End)> Source,
    IReadOnlyList<(int Start, int End)> Cue,
    IReadOnlyList<(int Start, int End)> Content
);

/// <summary>Reads brat standoff annotation: <c>T</c> lines are stretches, <c>E</c> lines join them to attributions.</summary>
internal static class Brat
{
    /// <summary>The attributions of a file.</summary>
    public static List<Attributed> Read(string path)
    {
        var stretches = new Dictionary<string, (int, int)[]>(StringComparer.Ordinal);
        var events = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            if (fields[0].StartsWith('T'))
                stretches[fields[0]] = Stretches(fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            else if (fields[0].StartsWith('E'))
                events.Add(fields[1]);
        }

        // E3  Attribution:T8 Content:T7 Cue:T6 Source:T5; a role that occurs twice is numbered.
        return
        [
            .. events.Select(line =>
            {
                var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':')).ToList();
                List<(int, int)> Role(string name) =>
                    [.. parts.Where(p => p[0].TrimEnd("0123456789".ToCharArray()) == name).SelectMany(p => stretches[p[1]]).Order()];
                return new Attributed(Role("Source"), Role("Cue"), Role("Content"));
            }),
        ];
    }

    private static (int, int)[] Stretches(string offsets) =>
        [
            .. offsets
                .Split(';')
                .Select(pair =>
                {
                    var ends = pair.Split(' ');
                    return (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
                }),
        ];
}
