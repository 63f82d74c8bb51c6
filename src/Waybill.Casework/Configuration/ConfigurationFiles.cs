using System.Text;
using Waybill.Casework.Cases;
using Waybill.Casework.Files;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Configuration;

/// <summary>
/// Records the case's own files when a person has changed them: an answer stands only on what the journal has, so that the same journal
/// gives the same dossier.
/// </summary>
internal static class ConfigurationFiles
{
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>The files that differ from what the journal has in force, with their bytes; one that was deleted counts as empty.</summary>
    /// <param name="store">The case.</param>
    /// <param name="record">The fold of its journal.</param>
    /// <param name="names">The files to look at.</param>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Changed(CaseStore store, CaseRecord record, IReadOnlyList<string> names)
    {
        var changed = new List<(string, byte[])>();
        foreach (var name in names)
        {
            var bytes = SmallFile.ReadIfThere(Path.Combine(store.Folder.Root, name), LargestFile) ?? [];
            var inForce = record.Configuration.TryGetValue(name, out var hash) ? hash : Sha256.Of([]);
            if (inForce != Sha256.Of(bytes))
                changed.Add((name, bytes));
        }

        return changed;
    }

    /// <summary>Checks the changed files together with those in force, and records them as one entry.</summary>
    /// <param name="writer">The case.</param>
    /// <param name="record">The fold of its journal.</param>
    /// <param name="names">The files to look at.</param>
    /// <returns>The names recorded.</returns>
    /// <exception cref="Core.Catalogues.CatalogueException">A file does not hold; nothing is recorded.</exception>
    public static IReadOnlyList<string> Record(CaseWriter writer, CaseRecord record, IReadOnlyList<string> names)
    {
        var changed = Changed(writer, record, names);
        if (changed.Count == 0)
            return [];
        var texts = changed.ToDictionary(file => file.Name, file => Decode(file.Name, file.Bytes));
        if (texts.TryGetValue(CaseLexicon.Name, out var lexicon))
            _ = CaseLexicon.Parse(lexicon);
        if (texts.Keys.Any(name => name != CaseLexicon.Name))
        {
            _ = CaseConfiguration.Parse(name =>
                texts.TryGetValue(name, out var text) ? text
                : record.Configuration.TryGetValue(name, out var inForce) ? writer.Locker.ReadText(inForce)
                : null
            );
        }

        var events = new List<JournalEvent>();
        foreach (var (name, bytes) in changed)
            events.Add(new Configured(name, writer.Put(new MemoryStream(bytes, writable: false), LargestFile).Hash, null));
        writer.Append(events);
        return [.. texts.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads a configuration file as UTF-8.</summary>
    /// <exception cref="CaseworkException">It is not UTF-8.</exception>
    public static string Decode(string name, byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new CaseworkException($"{name}: byte {fault.Index} is not UTF-8: save the file as UTF-8");
        }
    }
}
