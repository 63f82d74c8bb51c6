using System.Text.RegularExpressions;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedNations;

/// <summary>Takes an entry's elements into a draft; an element that it does not know is told.</summary>
internal static partial class UnEntry
{
    private static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME"];

    public static void Fill(EntityDraft draft, XmlPiece entry)
    {
        Names(draft, entry);
        foreach (var piece in entry.Children)
            Take(draft, piece);
        if (entry.Text("COMMENTS1") is { } comments)
            UnComments.Fill(draft, comments);
    }

    /// <summary>The texts of the <c>VALUE</c> elements under an element; of the element itself where it has none.</summary>
    public static IEnumerable<string> Values(XmlPiece entry, string name) => entry.All(name).SelectMany(Values);

    private static IEnumerable<string> Values(XmlPiece piece) =>
        piece.Value is { } own ? [own] : piece.All("VALUE").Select(value => value.Value).OfType<string>();

    private static void Names(EntityDraft draft, XmlPiece entry)
    {
        var name = string.Join(' ', NameParts.Select(entry.Text).OfType<string>());
        // A few entries hold two names, parted by a semicolon.
        var role = NameRole.Primary;
        foreach (var part in Parts(name))
        {
            draft.Name(part, role);
            role = NameRole.Alias;
        }
    }

    private static void Take(EntityDraft draft, XmlPiece piece)
    {
        switch (piece.Name)
        {
            case "DATAID" or "VERSIONNUM" or "UN_LIST_TYPE" or "REFERENCE_NUMBER" or "LISTED_ON" or "DELISTED_ON" or "LAST_DAY_UPDATED":
            case "SORT_KEY" or "SORT_KEY_LAST_MOD" or "LIST_TYPE" or "SUBMITTED_ON" or "SUBMITTED_BY":
            case var part when NameParts.Contains(part):
                break;
            case "COMMENTS1":
                draft.Note(piece.Value);
                break;
            case "NAME_ORIGINAL_SCRIPT":
                draft.Name(piece.Value, NameRole.OriginalScript);
                break;
            case "GENDER":
                draft.Add("gender", piece.Value);
                break;
            case "TITLE":
                Each(draft, "title", piece);
                break;
            case "DESIGNATION":
                Each(draft, draft.IsA("Person") ? "position" : "notes", piece);
                break;
            case "NATIONALITY" or "NATIONALITY2":
                Each(draft, draft.IsA("Person") ? "nationality" : "country", piece);
                break;
            case "INDIVIDUAL_ALIAS" or "ENTITY_ALIAS":
                Alias(draft, piece);
                break;
            case "INDIVIDUAL_ADDRESS" or "ENTITY_ADDRESS":
                Address(draft, piece);
                break;
            case "INDIVIDUAL_DATE_OF_BIRTH":
                Birth(draft, piece);
                break;
            case "INDIVIDUAL_PLACE_OF_BIRTH":
                Place(draft, piece);
                break;
            case "INDIVIDUAL_DOCUMENT":
                UnDocuments.Take(draft, piece);
                break;
            default:
                draft.Unplaced($"element {piece.Name}", piece.Value ?? "");
                break;
        }
    }

    private static void Each(EntityDraft draft, string property, XmlPiece piece)
    {
        foreach (var value in Values(piece))
            draft.Add(property, value);
    }

    private static void Alias(EntityDraft draft, XmlPiece piece)
    {
        var (quality, role) = piece.Text("QUALITY") switch
        {
            "Good" => (AliasQuality.Good, NameRole.Alias),
            "Low" => (AliasQuality.Low, NameRole.Alias),
            "f.k.a." => (AliasQuality.Unsaid, NameRole.Previous),
            null or "a.k.a." => (AliasQuality.Unsaid, NameRole.Alias),
            var other => Unknown(other),
        };
        foreach (var name in Parts(piece.Text("ALIAS_NAME") ?? ""))
            draft.Name(name.Trim('“', '”', '"'), role, quality, piece.Text("NOTE"));
        if (piece.Text("DATE_OF_BIRTH") is { } birth)
            draft.Date("birthDate", birth);
        if (Joined(piece, "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH") is { } place)
            draft.Add("birthPlace", place);

        (AliasQuality, NameRole) Unknown(string word)
        {
            draft.Unplaced($"alias quality '{word}'", word);
            return (AliasQuality.Unsaid, NameRole.Alias);
        }
    }

    private static void Address(EntityDraft draft, XmlPiece piece)
    {
        var words = Joined(piece, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
        var isCountryAlone = words == piece.Text("COUNTRY");
        if (words is not null && !isCountryAlone)
            draft.Add("address", words);
        if (piece.Text("COUNTRY") is { } country && !draft.IsA("Vessel"))
            draft.Add("country", country);
        if (piece.Text("NOTE") is { } note)
            draft.Note(words is null ? note : $"{words}: {note}");
    }

    private static void Birth(EntityDraft draft, XmlPiece piece)
    {
        var mark = piece.Text("TYPE_OF_DATE") is "APPROXIMATELY" || piece.Text("NOTE") is "Approximately" ? "circa " : "";
        var span = piece.Text("FROM_YEAR") is { } from && piece.Text("TO_YEAR") is { } to ? $"{from} to {to}" : null;
        var date = piece.Text("DATE") ?? piece.Text("YEAR");
        if (date is not null)
            draft.Date("birthDate", mark + date);
        if (span is not null)
            draft.Date("birthDate", span);
        if (piece.Text("NOTE") is { } note and not "Approximately")
        {
            if (date is null && span is null && ListDates.Read(note) is { } noted)
                draft.Date("birthDate", noted);
            else
                draft.Note($"birth: {note}");
        }
    }

    private static void Place(EntityDraft draft, XmlPiece piece)
    {
        draft.Add("birthPlace", Joined(piece, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY"));
        draft.Add("birthCountry", piece.Text("COUNTRY"));
        if (piece.Text("NOTE") is { } note)
            draft.Note($"birth: {note}");
    }

    private static string? Joined(XmlPiece piece, params ReadOnlySpan<string> names)
    {
        var parts = new List<string>();
        foreach (var name in names)
        {
            if (piece.Text(name) is { } part && !parts.Contains(part))
                parts.Add(part);
        }

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>Names parted by semicolons, or counted off in the middle of a line: <c>A; B b) C</c>.</summary>
    private static string[] Parts(string names) => Separators().Split(names);

    [GeneratedRegex(@"\s*;\s*|\s+[b-h]\)\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separators();
}
