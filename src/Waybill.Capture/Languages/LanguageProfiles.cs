using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Capture.Languages;

/// <summary>The function words of the languages that share a script.</summary>
internal sealed class LanguageProfiles
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, FrozenSet<string>>> byScript;

    private LanguageProfiles(FrozenDictionary<string, FrozenDictionary<string, FrozenSet<string>>> byScript) => this.byScript = byScript;

    public static LanguageProfiles Shipped { get; } =
        Read(CatalogueYaml.Open(EmbeddedCatalogue.Read<LanguageProfiles>("languages.yaml"), "languages.yaml"));

    /// <summary>The languages of a script with their words.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Of(string script) => byScript[script];

    private static LanguageProfiles Read(CatalogueNode root) =>
        new(
            root.Entries()
                .ToFrozenDictionary(
                    script => script.Name,
                    script =>
                        script
                            .Node.Entries()
                            .ToFrozenDictionary(
                                language => language.Name,
                                language => language.Node.Scalar().Split(' ').ToFrozenSet(StringComparer.Ordinal)
                            )
                )
        );
}
