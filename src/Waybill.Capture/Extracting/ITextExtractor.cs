namespace Waybill.Capture.Extracting;

/// <summary>
/// Makes working text from one kind of file. To add a kind, write one and put it into <see cref="Extractors.Standard"/> (or pass a list
/// of your own to <see cref="ExhibitReader"/>); the list's order is the order of asking.
/// </summary>
public interface ITextExtractor
{
    /// <summary>The media type, when the file is of this extractor's kind by its first bytes or its extension; else null.</summary>
    string? MediaTypeOf(FileHead head);

    /// <summary>Makes the text. The token is cancelled when the file's time is up.</summary>
    /// <exception cref="CaptureException">The file cannot be read; the message says why and what mends it.</exception>
    ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation);
}

/// <summary>A file to extract from.</summary>
/// <param name="Name">The file's name, without folders. It comes from a stranger: never pass it to a tool.</param>
/// <param name="Bytes">The whole content.</param>
/// <param name="Limits">What the extraction may cost.</param>
public sealed record ExtractorInput(string Name, ReadOnlyMemory<byte> Bytes, CaptureLimits Limits);

/// <summary>What an extractor made of a file.</summary>
/// <param name="Text">The text: lines end in LF, no byte order mark, never Unicode-normalised.</param>
/// <param name="Tool">What made it.</param>
/// <param name="Version">The tool's version; raised whenever the same bytes would give another text.</param>
/// <param name="Options">The tool's options as one line.</param>
/// <param name="Metadata">What the file says of itself; <see cref="Core.Evidence.ExhibitMetadata.Language"/> is what it declares, as a
/// hint.</param>
/// <param name="Notes">What the analyst should know.</param>
public sealed record ExtractedText(
    string Text,
    string Tool,
    string Version,
    string Options,
    Core.Evidence.ExhibitMetadata Metadata,
    IReadOnlyList<string> Notes
);
