using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>What the forms of the United Kingdom's list have in common.</summary>
internal static class UkListing
{
    private const string Authority = "United Kingdom";

    /// <summary>The schema of a subject's type; a body is a company where its name has a company's legal form.</summary>
    public static string Schema(string? type, string? name) =>
        type?.ToLowerInvariant() switch
        {
            "individual" => "Person",
            "ship" => "Vessel",
            "entity" => name is not null && CompanyNames.IsOne(name) ? "Company" : "Organization",
            _ => "LegalEntity",
        };

    public static Listing Of(EntityDraft draft, string id, string? un, string? group, string? designated, string? updated)
    {
        var regime = UkRegimes.Of(id);
        if (regime is null)
            draft.Unplaced("regime", id);
        draft.Add("program", regime);
        if (un is not null)
            draft.Entity.AddReferent("unsc-" + un);
        return new()
        {
            List = ListNames.UnitedKingdom,
            Authority = Authority,
            Reference = id,
            Programmes = regime is null ? [] : [regime],
            ListedOn = draft.Day(designated),
            Updated = draft.Day(updated) is { } day ? [day] : [],
            CrossReferences = [.. new[] { un, group is null ? null : $"OFSI {group}" }.OfType<string>()],
        };
    }

    /// <summary>The property of a national number, by the words beside it.</summary>
    public static string PaperProperty(string? words) =>
        NumberText.Property(words ?? "") is { } named && named != "passportNumber" ? named : "idNumber";

    /// <summary>The measures, which strokes part.</summary>
    public static IReadOnlyList<string> Measures(string? text) =>
        (text ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static bool IsRussian(string id) => id.StartsWith("RUS", StringComparison.Ordinal);

    /// <summary>Takes an address by its lines; a country alone is no address.</summary>
    public static void Address(EntityDraft draft, IReadOnlyList<string> lines, string? country)
    {
        if (lines.Count > 1 || country is null)
            draft.Add("address", string.Join(", ", lines));
        draft.Add("country", country);
    }

    /// <summary>Takes a name by its type and strength, in either form's words.</summary>
    public static void Name(EntityDraft draft, string? text, string? type, string? strength)
    {
        var role = type?.ToLowerInvariant() switch
        {
            "primary" or "primary name" => NameRole.Primary,
            "alias" or "primary_variation" or "primary name variation" or "aka" or null => NameRole.Alias,
            "formerly known as" or "fka" => NameRole.Previous,
            _ => Unknown(),
        };
        var quality = strength?.ToLowerInvariant() switch
        {
            null => AliasQuality.Unsaid,
            var word when word.StartsWith("good", StringComparison.Ordinal) => AliasQuality.Good,
            var word when word.StartsWith("low", StringComparison.Ordinal) => AliasQuality.Low,
            _ => AliasQuality.Unsaid,
        };
        draft.Name(text, role, quality);

        NameRole Unknown()
        {
            draft.Unplaced($"name type '{type}'", text ?? "");
            return NameRole.Alias;
        }
    }
}
