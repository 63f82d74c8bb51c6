using System.Globalization;
using System.Text;
using Waybill.Reading.Grammar;

namespace Waybill.Train.Conllu;

/// <summary>
/// Reads CoNLL-U. A multiword token ("don't") gives its spacing to its words, which stand without a space between them; empty nodes are
/// left out.
/// </summary>
internal static class ConlluReader
{
    /// <summary>The documents of a file.</summary>
    /// <exception cref="FormatException">A line is no CoNLL-U; the message names file and line.</exception>
    public static List<ConlluDocument> Read(string path) => Read(File.ReadLines(path), Path.GetFileName(path));

    /// <summary>The documents in some lines.</summary>
    /// <exception cref="FormatException">A line is no CoNLL-U.</exception>
    public static List<ConlluDocument> Read(IEnumerable<string> lines, string name)
    {
        var documents = new List<ConlluDocument>();
        var sentences = new List<ConlluSentence>();
        var (document, number, rows, id, opens) = (name, 0, new List<string[]>(), "", true);
        foreach (var line in lines.Append(""))
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (sentences.Count > 0)
                    documents.Add(new(document, sentences));
                (document, sentences, opens) = (Value(line), [], true);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                opens = true;
            }
            else if (line.StartsWith("# sent_id", StringComparison.Ordinal))
            {
                id = Value(line);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var row = line.Split('\t');
                rows.Add(row.Length == 10 ? row : throw new FormatException($"{name}:{number}: a word has ten columns, not {row.Length}"));
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(Sentence(id, rows, opens, $"{name}:{number}"));
                rows.Clear();
                opens = false;
            }
        }

        if (sentences.Count > 0)
            documents.Add(new(document, sentences));
        return documents;
    }

    private static string Value(string comment) => comment[(comment.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();

    private static ConlluSentence Sentence(string id, List<string[]> rows, bool opens, string place)
    {
        var words = new List<ConlluWord>();
        var text = new StringBuilder();
        var (joinedTo, spaceAfterJoined) = (0, true);
        foreach (var row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
                continue;
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                (joinedTo, spaceAfterJoined) = (Whole(row[0][(dash + 1)..], place), HasSpaceAfter(row[9]));
                continue;
            }

            var number = words.Count + 1;
            words.Add(new(row[1], row[2], Tag(row[3], place), row[4], row[5], Whole(row[6], place) - 1, row[7], row[9], text.Length));
            text.Append(row[1]);
            if (
                number < joinedTo ? false
                : number == joinedTo ? spaceAfterJoined
                : HasSpaceAfter(row[9])
            )
                text.Append(' ');
        }

        return new(id, words, text.ToString().TrimEnd(), opens);
    }

    private static bool HasSpaceAfter(string misc) => !misc.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);

    private static int Whole(string text, string place) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{place}: '{text}' is no number of a word");

    private static Upos Tag(string text, string place) =>
        Enum.TryParse<Upos>(text, true, out var tag) ? tag : throw new FormatException($"{place}: '{text}' is no part of speech");
}
