using System.Text;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Train.Naming;

/// <summary>
/// Makes more of our own annotated sentences: some names are swapped for others of their kind from <c>names-pool.txt</c>.
/// </summary>
internal sealed class NameSwap
{
    private readonly Dictionary<NameKind, string[]> pool;
    private readonly Random random;

    /// <summary>Reads the pool: <c>kind: name; name; …</c>, one kind a line.</summary>
    /// <exception cref="FormatException">A line cannot be read.</exception>
    public NameSwap(string path, int seed)
    {
        random = new(seed);
        pool = File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2))
            .ToDictionary(
                parts => AnnotationReader.KindOf(parts[0], Path.GetFileName(path)),
                parts => parts[^1].Split(';', StringSplitOptions.TrimEntries)
            );
    }

    /// <summary>The sentence with about half of its names swapped.</summary>
    public NamedSentence Swap(NamedSentence sentence)
    {
        var text = new StringBuilder();
        var bounds = new List<(int Start, int End, NameKind Kind)>();
        for (int at = 0, next = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (at > 0 && token.Start > sentence.Tokens[at - 1].End)
                text.Append(' ');
            if (next == sentence.Names.Count || sentence.Names[next].First != at)
            {
                text.Append(token.Text);
                continue;
            }

            var name = sentence.Names[next++];
            var start = text.Length;
            text.Append(random.Next(2) == 0 ? Another(name.Kind) : Written(sentence.Tokens, name));
            bounds.Add((start, text.Length, name.Kind));
            at = name.Last;
        }

        return AnnotationReader.Sentence(text.ToString(), bounds) ?? sentence;
    }

    private string Another(NameKind kind) => pool[kind][random.Next(pool[kind].Length)];

    private static string Written(IReadOnlyList<Token> tokens, NameSpan name)
    {
        var text = new StringBuilder();
        for (var at = name.First; at <= name.Last; at++)
            text.Append(at > name.First && tokens[at].Start > tokens[at - 1].End ? " " : "").Append(tokens[at].Text);
        return text.ToString();
    }
}
