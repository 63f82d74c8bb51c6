namespace Waybill.Dossier.Model;

/// <summary>A few words of a sentence, and where they stand proved.</summary>
/// <param name="Text">The words.</param>
/// <param name="To">The place in the dossier that they stand on, which is an anchor of its page; null for words that need none.</param>
public sealed record Run(string Text, string? To);

/// <summary>A part of a sentence with the footnotes that it stands on.</summary>
/// <param name="Runs">Its words, numbers apart from what stands between them.</param>
/// <param name="Notes">The footnotes' numbers.</param>
public sealed record Phrase(IReadOnlyList<Run> Runs, IReadOnlyList<int> Notes)
{
    /// <summary>The words as one text.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
