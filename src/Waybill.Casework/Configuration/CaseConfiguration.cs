using Waybill.Assessment;
using Waybill.Assessment.Files;
using Waybill.Casework.Cases;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;
using Waybill.Storage;

namespace Waybill.Casework.Configuration;

/// <summary>A case's own files as the journal has them in force: title and questions, sources, declared lineages.</summary>
/// <param name="Case">Title, summary, standard of proof and questions.</param>
/// <param name="Sources">Who speaks.</param>
/// <param name="Lineages">Which page relays which utterance.</param>
internal sealed record CaseConfiguration(CaseFile Case, IReadOnlyList<Source> Sources, IReadOnlyList<DeclaredLineage> Lineages)
{
    public const string CaseName = "case.yaml";
    public const string SourcesName = "sources.yaml";
    public const string LineageName = "lineage.csv";

    /// <summary>The names of a case's own files.</summary>
    public static IReadOnlyList<string> Names { get; } = [CaseName, SourcesName, LineageName, CaseLexicon.Name];

    /// <summary>The names of those that claims depend on, so that they are to be recorded before claims are read or shown.</summary>
    public static IReadOnlyList<string> NamesForReading { get; } = [CaseLexicon.Name];

    /// <summary>Reads what the journal has in force.</summary>
    public static CaseConfiguration InForce(CaseStore store, CaseRecord record) =>
        Parse(name => record.Configuration.TryGetValue(name, out var content) ? store.Locker.ReadText(content) : null);

    /// <summary>Reads and checks the files that answers depend on; an absent one is empty.</summary>
    /// <exception cref="Core.Catalogues.CatalogueException">One does not hold; the message names file and line.</exception>
    public static CaseConfiguration Parse(Func<string, string?> file)
    {
        return new(
            CaseFile.Parse(
                Text(CaseName, "title: (untitled)"),
                CaseName,
                FrameCatalogue.Embedded,
                GoodsTree.Embedded,
                UnitCatalogue.Embedded
            ),
            SourceFile.Parse(Text(SourcesName, "sources: {}"), SourcesName).Sources,
            LineageFile.Parse(Text(LineageName, "page,utterance,family,said\n"), LineageName).Lineages
        );

        string Text(string name, string otherwise) => file(name) is { Length: > 0 } text ? text : otherwise;
    }
}
