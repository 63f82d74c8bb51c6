using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.EuropeanUnion;

/// <summary>The elements of a <c>sanctionEntity</c>; each keeps its values in attributes.</summary>
internal static class EuXmlFields
{
    private const string UnknownCountry = "00";

    public static void Fill(EntityDraft draft, XmlPiece entity)
    {
        foreach (var piece in entity.Children)
        {
            switch (piece.Name)
            {
                case "regulation" or "subjectType":
                    break;
                case "remark":
                    draft.Note(piece.Value);
                    break;
                case "nameAlias":
                    Name(draft, piece);
                    break;
                case "citizenship":
                    Country(draft, draft.IsA("Person") ? "citizenship" : "country", piece);
                    break;
                case "birthdate":
                    Birth(draft, piece);
                    break;
                case "address":
                    Address(draft, piece);
                    break;
                case "identification":
                    Paper(draft, piece);
                    break;
                default:
                    draft.Unplaced($"element {piece.Name}", piece.Value ?? "");
                    break;
            }
        }
    }

    private static void Name(EntityDraft draft, XmlPiece piece)
    {
        var role = draft.HasNames ? NameRole.Alias : NameRole.Primary;
        var quality = piece.Attribute("strong") switch
        {
            "false" => AliasQuality.Low,
            "true" when role != NameRole.Primary => AliasQuality.Good,
            _ => AliasQuality.Unsaid,
        };
        if (piece.Attribute("wholeName") is { } name)
            draft.Name(name, TwoScripts.Role(name, role), quality, piece.First("remark")?.Value);
        if (!draft.IsA("Person"))
            return;
        draft.Add(
            "gender",
            piece.Attribute("gender") switch
            {
                "M" => "male",
                "F" => "female",
                var other => other,
            }
        );
        draft.Add("title", piece.Attribute("title"));
        draft.Add("position", piece.Attribute("function"));
    }

    private static void Birth(EntityDraft draft, XmlPiece piece)
    {
        var mark = piece.Attribute("circa") == "true" ? "circa " : "";
        if (piece.Attribute("calendarType") is { } calendar && calendar != "GREGORIAN")
        {
            draft.Unplaced($"calendar {calendar}", piece.Attribute("year") ?? "");
            draft.Note($"birth ({calendar}): {piece.Attribute("year")}");
        }
        else if ((piece.Attribute("birthdate") ?? piece.Attribute("year")) is { } date)
        {
            draft.Date("birthDate", mark + date);
        }
        else if (piece.Attribute("yearRangeFrom") is { } from && piece.Attribute("yearRangeTo") is { } to)
        {
            draft.Date("birthDate", $"{mark}{from} to {to}");
        }

        draft.Add("birthPlace", Place(piece, "place", "city", "region"));
        Country(draft, "birthCountry", piece);
    }

    private static void Address(EntityDraft draft, XmlPiece piece)
    {
        draft.Add("address", Place(piece, "street", "poBox", "zipCode", "city", "place", "region"));
        Country(draft, "country", piece);
        draft.Note(piece.First("remark")?.Value);
    }

    private static void Paper(EntityDraft draft, XmlPiece piece)
    {
        var (kind, label) = (piece.Attribute("identificationTypeCode"), piece.Attribute("identificationTypeDescription"));
        var property = kind switch
        {
            "passport" or "diplomatic" => "passportNumber",
            "id" or "electionid" or "driverlic" or "residentperm" or "travel" or "other" => "idNumber",
            "ssn" => "socialSecurityNumber",
            "fiscalcode" => "taxNumber",
            "regnumber" => "registrationNumber",
            "tradelic" => "licenseNumber",
            "swiftbic" => "swiftBic",
            "imo" => "imoNumber",
            _ => null,
        };
        if (property is null)
            draft.Unplaced($"identification '{kind}'", piece.Attribute("number") ?? "");
        string[] marks = ["diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer"];
        var notes = marks.Where(mark => piece.Attribute(mark) == "true").Append(piece.First("remark")?.Value).OfType<string>();
        var number = piece.Attribute("number") ?? piece.Attribute("latinNumber");
        draft.Number(property ?? "idNumber", number, label, Named(piece), Null(string.Join("; ", notes)));
    }

    private static string? Place(XmlPiece piece, params ReadOnlySpan<string> names)
    {
        var parts = new List<string>();
        foreach (var name in names)
        {
            if (piece.Attribute(name) is { } part)
                parts.Add(part);
        }

        if (parts.Count > 0 && Named(piece) is { } country)
            parts.Add(country);
        return Null(string.Join(", ", parts));
    }

    private static void Country(EntityDraft draft, string property, XmlPiece piece)
    {
        if (piece.Attribute("countryIso2Code") is { } code && code != UnknownCountry)
            draft.Add(property, code);
    }

    private static string? Named(XmlPiece piece) =>
        piece.Attribute("countryIso2Code") == UnknownCountry ? null : piece.Attribute("countryDescription");

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
