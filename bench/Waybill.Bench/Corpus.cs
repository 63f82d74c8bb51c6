using System.Text;
using System.Text.Json;

namespace Waybill.Bench;

/// <summary>
/// News prose to read: the restatements that ship with the demo case, without their heads, six to a document, always in the same order.
/// same. A reader that remembers words gains by the repetition, whichever it is.
/// </summary>
internal static class Corpus
{
    private const int TextsInADocument = 6;
    private const string HeadEnd = "---\n";

    /// <summary>Prose of the kind that stands around statements in long reports, so that a long text meets no limit on claims.</summary>
    private const string Around =
        "The harbour was quiet when the delegation arrived, and the two ministers walked along the quay before the talks began. "
        + "People who live near the railway remember the winter as a hard one; prices had risen, and the ferries ran only twice a week. "
        + "Several of the scholars who follow the region closely are careful to say how little can be seen from outside. "
        + "“We look at what we have, and we ask what would have to be true,” one of them explained over tea in a crowded office. "
        + "The chapter that follows describes the methods that were used, the places visited and the questions that remain open.\n\n";

    /// <summary>How many such paragraphs follow a document.</summary>
    private const int ParagraphsAround = 6;
    private static readonly List<string> Texts = Load();

    /// <summary>So many documents.</summary>
    public static IEnumerable<string> Documents(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => string.Join("\n\n", Enumerable.Range(0, TextsInADocument).Select(k => Texts[((i * 7) + (k * 3)) % Texts.Count])));

    /// <summary>One text of so many characters: whole documents with prose around them.</summary>
    public static string Text(int length)
    {
        var text = new StringBuilder();
        foreach (var document in Documents(int.MaxValue))
        {
            if (text.Length >= length)
                break;
            text.Append(document).Append("\n\n").Insert(text.Length, Around, ParagraphsAround);
        }

        return text.ToString();
    }

    /// <summary>Writes documents as JSON Lines with a member <c>text</c>.</summary>
    public static void Write(string file, IEnumerable<string> documents) =>
        File.WriteAllLines(file, documents.Select(text => JsonSerializer.Serialize(new { text })));

    /// <summary>Reads them back.</summary>
    public static IReadOnlyList<string> Read(string file) =>
        [
            .. File.ReadLines(file)
                .Select(line =>
                {
                    using var json = JsonDocument.Parse(line);
                    return json.RootElement.GetProperty("text").GetString()!;
                }),
        ];

    private static List<string> Load()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Processes.Root, "cases"), "*.txt", SearchOption.AllDirectories);
        var texts = new List<string>();
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var head = text.IndexOf(HeadEnd, StringComparison.Ordinal);
            texts.Add(text[(head < 0 ? 0 : head + HeadEnd.Length)..].Trim());
        }

        return texts;
    }
}
