namespace Waybill.Core.Evidence;

/// <summary>
/// The text that a reader reads: UTF-8 without byte order mark when stored, lines ended by LF, never Unicode-normalised. All offsets of
/// claims count in it.
/// </summary>
public sealed class WorkingText
{
    private WorkingText(Sha256 exhibit, Sha256 hash, string text, string? document) =>
        (Exhibit, Hash, Text, Document) = (exhibit, hash, text, document);

    /// <summary>The exhibit that the text was extracted from.</summary>
    public Sha256 Exhibit { get; }

    /// <summary>SHA-256 of the text's UTF-8 form.</summary>
    public Sha256 Hash { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The exhibit's file name, for people; null when there is none.</summary>
    public string? Document { get; }

    /// <summary>Hashes a text and binds it to its exhibit.</summary>
    public static WorkingText Of(Sha256 exhibit, string text, string? document) => new(exhibit, Sha256.Of(text), text, document);
}
