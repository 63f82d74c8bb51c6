using Waybill.Casework.Configuration;
using Waybill.Reading.Frames;

namespace Waybill.Casework.Files;

/// <summary>Reads files of rules from disk.</summary>
internal static class LexiconFiles
{
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>The lexicon that ships with Waybill, with the rules of files; a folder stands for the <c>lexicon.yaml</c> in it.</summary>
    /// <exception cref="CaseworkException">A file is missing, no regular file, too large or not UTF-8.</exception>
    /// <exception cref="Core.Catalogues.CatalogueException">A file does not hold.</exception>
    public static FrameLexicon Open(IEnumerable<string> paths) =>
        paths.Aggregate(
            FrameLexicon.Embedded,
            (lexicon, path) =>
            {
                var file = Directory.Exists(path) ? Path.Combine(path, CaseLexicon.Name) : path;
                var bytes = SmallFile.ReadIfThere(file, Largest) ?? throw FileFault.CannotRead(file, new FileNotFoundException());
                return lexicon.With(ConfigurationFiles.Decode(file, bytes), file);
            }
        );
}
