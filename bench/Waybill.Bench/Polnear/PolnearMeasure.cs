using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Waybill.Reading.Attribution;
using Waybill.Reading.Attribution.Voices;

namespace Waybill.Bench.Polnear;

/// <summary>
/// Measures attribution on the PolNeAR corpus (<c>text/*.txt</c> and <c>attributions/*.ann</c>), from which nothing is learnt. A span is
/// the set of tokens of an attribution's source, cue or content, where a token is a run of letters and digits or any other single mark.
/// Errors
/// are shown of one half of the documents only, so that the other half stays unseen.
/// </summary>
internal static partial class PolnearMeasure
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    /// <summary>Prints the figures of a folder, and some errors of the open half.</summary>
    public static int Run(string folder, int errors, string? role)
    {
        var halves = new[] { new Tally("open half"), new Tally("kept half"), new Tally("all") };
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal))
        {
            var annotator = Path.GetFileNameWithoutExtension(path);
            var name = annotator[..annotator.LastIndexOf('_')];
            var text = File.ReadAllText(TextOf(folder, name));
            var tokens = Token().Matches(text).Select(m => (m.Index, End: m.Index + m.Length)).ToArray();
            var truth = Brat.Read(path).Select(a => Sets(a, tokens)).ToList();
            var guess = Outermost(DocumentVoices.Find(text))
                .Select(v => Sets(new(Pairs(v.Source), Pairs(v.Cues), Pairs(v.Content)), tokens))
                .ToList();
            var open = IsOpen(Path.GetFileNameWithoutExtension(TextOf(folder, name)));
            halves[open ? 0 : 1].Add(truth, guess);
            halves[2].Add(truth, guess);
            if (open && errors > 0)
                errors -= Show(name, text, tokens, truth, guess, role);
        }

        foreach (var half in halves)
            half.Print();
        return 0;
    }

    // The corpus marks a word for one attribution alone: what is told within a content or a quotation is not marked.
    private static IEnumerable<Voice> Outermost(List<Voice> voices) =>
        voices.Where(v => !v.InSpeech && !voices.Exists(o => !ReferenceEquals(o, v) && o.Covers(v.Start)));

    // The annotation's name ends with the annotator's; a text's name may itself end with an underscore.
    private static string TextOf(string folder, string name)
    {
        var path = Path.Combine(folder, "text", name + ".txt");
        return File.Exists(path) ? path : Path.Combine(folder, "text", name + "_.txt");
    }

    private static List<(int, int)> Pairs(IReadOnlyList<Stretch> stretches) => [.. stretches.Select(s => (s.Start, s.End))];

    private static int[][] Sets(Attributed a, (int Index, int End)[] tokens) =>
        [Set(a.Source, tokens), Set(a.Cue, tokens), Set(a.Content, tokens)];

    private static int[] Set(IReadOnlyList<(int Start, int End)> stretches, (int Index, int End)[] tokens) =>
        [.. Enumerable.Range(0, tokens.Length).Where(i => stretches.Any(s => s.Start < tokens[i].End && s.End > tokens[i].Index))];

    // FNV-1a of the text's name: even is open.
    private static bool IsOpen(string name)
    {
        var hash = 2166136261;
        foreach (var b in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ b) * 16777619);
        return hash % 2 == 0;
    }

    private static int Show(string name, string text, (int Index, int End)[] tokens, List<int[][]> truth, List<int[][]> guess, string? role)
    {
        string Words(int[] set) => set.Length == 0 ? "-" : text[tokens[set[0]].Index..tokens[set[^1]].End].ReplaceLineEndings(" ");
        string Line(int[][] a) => $"{Words(a[0])} | {Words(a[1])} | {Words(a[2])}";
        bool Same(int[][] a, int[][] b) =>
            role is null
                ? Enumerable.Range(0, 3).All(r => a[r].SequenceEqual(b[r]))
                : a[Array.IndexOf(Roles, role)].SequenceEqual(b[Array.IndexOf(Roles, role)]);
        Console.WriteLine($"== {name}");
        var rows = truth
            .Where(t => !guess.Exists(g => Same(t, g)))
            .Select(t => (At: t[1].FirstOrDefault(), Text: "missed  " + Line(t)))
            .Concat(guess.Where(g => !truth.Exists(t => Same(t, g))).Select(g => (At: g[1].FirstOrDefault(), Text: "wrong   " + Line(g))))
            .OrderBy(r => r.At)
            .ToList();
        foreach (var (_, row) in rows)
            Console.WriteLine(row);
        return rows.Count;
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Token();

    private sealed class Tally(string name)
    {
        private readonly RoleScore[] scores = [new(), new(), new()];
        private readonly RoleScore whole = new();

        public void Add(List<int[][]> truth, List<int[][]> guess)
        {
            for (var r = 0; r < 3; r++)
                scores[r].Add(Role(truth, r), Role(guess, r));
            whole.Add(Joined(truth), Joined(guess));
        }

        public void Print()
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {whole.Gold} attributions, all three exact F1 {100 * whole.Exact:0.0}"
                )
            );
            for (var r = 0; r < 3; r++)
            {
                var score = scores[r];
                Console.WriteLine(
                    $"  {Roles[r],-8} exact P {Percent(score.ExactPrecision)} R {Percent(score.ExactRecall)} F1 {Percent(score.Exact)}"
                        + $"   overlap F1 {Percent(score.Overlap)}   token F1 {Percent(score.Tokens)}"
                );
            }
        }

        private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

        private static List<int[]> Role(List<int[][]> all, int role) => [.. all.Select(a => a[role]).Where(s => s.Length > 0)];

        private static List<int[]> Joined(List<int[][]> all) => [.. all.Select(a => (int[])[.. a[0], -1, .. a[1], -2, .. a[2]])];
    }
}
