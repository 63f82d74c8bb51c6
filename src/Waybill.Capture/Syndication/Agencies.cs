using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;

namespace Waybill.Capture.Syndication;

/// <summary>Names that are known to be those of agencies and outlets.</summary>
internal static partial class Agencies
{
    private static readonly FrozenSet<string> Names = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<ExhibitReader>("agencies.yaml"), "agencies.yaml")
        .Texts("agencies")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a name in the table, with or without "the".</summary>
    public static bool Knows(string name) => Names.Contains(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);

    /// <summary>True for a name in the table, a name that ends as outlets' names do, or a host name.</summary>
    public static bool LooksLikeOutlet(string name) => Knows(name) || OutletShape().IsMatch(name);

    [GeneratedRegex(
        @"\A(?:[a-z0-9-]{1,60}\.){1,3}[a-z]{2,10}\z"
            + @"|\A\p{Lu}.{0,50} (?:News|Times|Post|Herald|Tribune|Journal|Daily|Press|Agency|Radio|Today|Gazette|Guardian|Review|Telegraph"
            + @"|Wire|Pravda|Insider)\z",
        RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex OutletShape();
}
