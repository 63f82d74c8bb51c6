using System.Globalization;
using System.Text;
using Waybill.Capture.Extracting;
using Waybill.Capture.Languages;
using Waybill.Capture.Syndication;
using Waybill.Core.Evidence;

namespace Waybill.Capture;

/// <summary>
/// What every kind of file has done to it after its text is made: bounds, language, syndication, notes on strange characters.
/// </summary>
internal static class Finishing
{
    public static CapturedFile Finish(
        string path,
        Exhibit exhibit,
        ReadOnlyMemory<byte> bytes,
        ExtractedText drafted,
        CaptureLimits limits,
        CancellationToken cancellation
    )
    {
        if (drafted.Text.AsSpan().IsWhiteSpace())
            throw new CaptureException("it holds no text", "give a file with text");
        if (drafted.Text.Length > limits.TextLength)
            throw CaptureLimits.Exceeded("its text is too long", "text-size", $"{limits.TextLength}");
        var notes = new List<string>(drafted.Notes);
        if (StrangeCharacters(drafted.Text) is { } strange)
            notes.Add(strange);
        var isStructured = StructuredKinds.IsOne(drafted.Metadata.Kind);
        var metadata = isStructured ? drafted.Metadata : drafted.Metadata with { Language = Language(drafted, notes) };
        if (!isStructured && TableLines.Count(drafted.Text) is var rows and >= TableLines.Fewest)
            notes.Add($"{rows} lines look like the rows of a table, and no claims are read from such: add the table as CSV with --map");
        var text = WorkingText.Of(exhibit.Id, drafted.Text, exhibit.Name);
        var extraction = new Extraction(
            exhibit.Id,
            text.Hash,
            drafted.Tool,
            drafted.Version,
            drafted.Options,
            metadata,
            isStructured ? [] : SyndicationReader.Read(drafted.Text, cancellation),
            notes
        );
        return new(path, exhibit, bytes, extraction, text);
    }

    private static string Language(ExtractedText drafted, List<string> notes)
    {
        var judged = LanguageDetector.Detect(drafted.Text, drafted.Metadata.Language);
        if (judged.Overruled is { } declared)
            notes.Add($"declared as language {declared}, but the text is {judged.Tag}");
        if (judged.Tag == LanguageDetector.Undetermined)
            notes.Add("language not established: read as English");
        else if (judged.Tag != "en")
            notes.Add($"not in English (language: {judged.Tag}): no claims are read");
        return judged.Tag;
    }

    // They stay in the text, as evidence; whoever shows them escapes them.
    private static string? StrangeCharacters(string text)
    {
        int count = 0,
            first = -1,
            at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // LF and tab are what text is made of; soft hyphens and joiners are common and harmless in prose.
            if (
                rune.Value is not (0x0A or 0x09 or 0x0C or 0xAD or 0x200B or 0x200C or 0x200D or 0xFEFF)
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                && count++ == 0
            )
                first = at;
            at += rune.Utf16SequenceLength;
        }
        return count == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"control or bidirectional characters in the text: {count}, the first at offset {first}; kept, and escaped when shown"
            );
    }
}
