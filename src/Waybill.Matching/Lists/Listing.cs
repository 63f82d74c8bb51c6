using Waybill.Core.Time;

namespace Waybill.Matching.Lists;

/// <summary>What a list says of one listing.</summary>
public sealed record Listing
{
    /// <summary>The list, such as <see cref="ListNames.UnitedNations"/>.</summary>
    public required string List { get; init; }

    /// <summary>Who lists, by the name that it goes by; <see cref="UnknownAuthority"/> where the file does not tell.</summary>
    public required string Authority { get; init; }

    /// <summary>True where the file tells who lists.</summary>
    public bool IsAuthorityKnown => Authority != UnknownAuthority;

    /// <summary>What stands for an authority that a file does not name.</summary>
    public const string UnknownAuthority = "unknown authority";

    /// <summary>The list's own number for it, such as <c>KPe.021</c>, <c>36</c> or <c>RUS0001</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>The programmes or regimes, as written.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>The measures, such as <c>Asset freeze</c>, as written; empty when the list does not tell.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>When it was listed; null when the list does not tell.</summary>
    public Edtf? ListedOn { get; init; }

    /// <summary>When the listing was changed, in the list's order; empty when the list does not tell.</summary>
    public IReadOnlyList<Edtf> Updated { get; init; } = [];

    /// <summary>When it was taken off; null when it was not, or the list does not tell.</summary>
    public Edtf? DelistedOn { get; init; }

    /// <summary>The statement of reasons or the comments; null when there are none.</summary>
    public string? Reason { get; init; }

    /// <summary>Numbers that it has on other lists, such as the Security Council's; empty when the list gives none.</summary>
    public IReadOnlyList<string> CrossReferences { get; init; } = [];

    /// <summary>Where the listing is stated, when that is not where its entity stands; null otherwise.</summary>
    public ListPlace? StatedAt { get; init; }

    /// <summary>True for a listing by the same authority under the same programmes and of the same days.</summary>
    internal bool IsAlike(Listing other) =>
        (List, Authority, ListedOn?.Text, DelistedOn?.Text) == (other.List, other.Authority, other.ListedOn?.Text, other.DelistedOn?.Text)
        && Programmes.SequenceEqual(other.Programmes, StringComparer.Ordinal);

    /// <summary>
    /// When it holds, as an interval: from the listing to the end of it, open where it goes on; null when the list gives neither.
    /// </summary>
    public Edtf? Window
    {
        get
        {
            if (ListedOn is null && DelistedOn is null)
                return null;
            var text = $"{ListedOn?.Text ?? ""}/{DelistedOn?.Text ?? ".."}";
            return Edtf.TryParse(text, null, out var window) ? window : ListedOn;
        }
    }
}

/// <summary>
/// The short names of lists. A regulation of the Union is a list of its own, named by its CELEX number: <c>eu-32014R0833</c>.
/// </summary>
public static class ListNames
{
    private const int Longest = 63;

    /// <summary>The consolidated list of the United Nations Security Council.</summary>
    public const string UnitedNations = "un-sc";

    /// <summary>The list of Specially Designated Nationals of the Office of Foreign Assets Control.</summary>
    public const string Ofac = "us-ofac-sdn";

    /// <summary>The sanctions list of the United Kingdom.</summary>
    public const string UnitedKingdom = "gb-sanctions";

    /// <summary>The consolidated financial sanctions list of the European Union.</summary>
    public const string EuropeanUnion = "eu-fsf";

    /// <summary>True for a name that a list can go by: it may become that of a folder.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= Longest && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
    }
}
