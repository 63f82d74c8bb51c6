using Waybill.Casework.Files;
using Waybill.Core.Frames;
using Waybill.Reading.Frames;

namespace Waybill.Casework.Lexicons;

/// <summary>Shows the rules of reading, and tests those that an analyst adds on their own examples.</summary>
public static class LexiconCheck
{
    /// <summary>Reads every example of some files by the rules that ship with Waybill and all rules of those files.</summary>
    /// <param name="files">The files; a folder stands for the <c>lexicon.yaml</c> in it.</param>
    /// <exception cref="CaseworkException">A file cannot be read.</exception>
    /// <exception cref="Core.Catalogues.CatalogueException">A file does not hold; the message names file and line.</exception>
    public static IReadOnlyList<LexiconResult> Test(IReadOnlyList<string> files) => LexiconFiles.Open(files).Test();

    /// <summary>The rules that ship with Waybill and those of some files, in order.</summary>
    /// <param name="files">The files to add.</param>
    /// <param name="frame">Only the rules of this frame; null for all.</param>
    /// <exception cref="UsageException">There is no such frame.</exception>
    public static IReadOnlyList<LexiconRow> Rows(IReadOnlyList<string> files, string? frame)
    {
        var names = FrameCatalogue.Embedded.Names;
        if (frame is not null && !names.Contains(frame, StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"{frame}: no such frame: there are {string.Join(", ", names)}");
        var rows = LexiconFiles.Open(files).Rows;
        return frame is null ? rows : [.. rows.Where(row => row.Frame.Equals(frame, StringComparison.OrdinalIgnoreCase))];
    }
}
