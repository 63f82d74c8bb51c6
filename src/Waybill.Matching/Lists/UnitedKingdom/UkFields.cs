using System.Text.RegularExpressions;
using Waybill.Core.Time;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>
/// The fields of the published list. The columns of the CSV and the innermost elements of the XML bear the same names but for spaces,
/// capitals and plurals, so one table serves both.
/// </summary>
internal static partial class UkFields
{
    /// <summary>Those that tell of the listing and are read apart.</summary>
    private static readonly HashSet<string> OfListing =
    [
        "lastupdated",
        "datedesignated",
        "uniqueid",
        "ofsigroupid",
        "unreferencenumber",
        "regimename",
        "designationsource",
        "sanctionsimposed",
        "ukstatementofreason",
        "name1",
        "name2",
        "name3",
        "name4",
        "name5",
        "name6",
        "nametype",
        "aliasstrength",
        "individualentityship",
        "designationtype",
        "addressline1",
        "addressline2",
        "addressline3",
        "addressline4",
        "addressline5",
        "addressline6",
        "addresspostalcode",
        "nonlatinscripttype",
        "nonlatinscriptlanguage",
        "nationalidentifieradditionalinformation",
        "passportadditionalinformation",
        "addresscountry",
    ];

    /// <summary>A heading or element's name as the table has it: letters and digits alone, small, the last "s" dropped.</summary>
    public static string Key(string name) =>
        Others().Replace(name.Replace("(s)", "", StringComparison.Ordinal), "").ToLowerInvariant().TrimEnd('s');

    /// <summary>Takes a field's value.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="key">The field, by <see cref="Key"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="note">What stands beside a number; null when nothing.</param>
    /// <returns>False when there is no such field.</returns>
    public static bool Take(EntityDraft draft, string key, string value, string? note = null)
    {
        switch (key)
        {
            case "namenonlatinscript":
                draft.Name(value, NameRole.OriginalScript);
                break;
            case "title":
                draft.Add("title", value);
                break;
            case "otherinformation" or "lengthofship":
                draft.Note(key == "lengthofship" ? $"length of ship: {value}" : value);
                break;
            case "phonenumber":
                draft.Add("phone", value);
                break;
            case "website" or "email" or "emailaddre":
                draft.Add(key == "website" ? key : "email", value);
                break;
            case "dob":
                Birth(draft, value);
                break;
            case "nationality" or "nationalityie" or "nationalitie":
                foreach (var part in Numbered().Split(value).Where(part => part.Length > 0))
                    draft.Add("nationality", part);
                break;
            case "nationalidentifiernumber":
                draft.Number(UkListing.PaperProperty(note), value, null, null, note);
                break;
            case "passportnumber":
                draft.Number("passportNumber", value, null, null, note);
                break;
            case "position":
                draft.Add("position", value);
                break;
            case "gender":
                draft.Add("gender", value);
                break;
            case "townofbirth":
                draft.Add("birthPlace", value);
                break;
            case "countryofbirth":
                draft.Add("birthCountry", value);
                break;
            case "typeofentity":
                draft.Add("legalForm", value);
                break;
            case "subsidiarie" or "subsidiary":
                draft.Link("subsidiary", value);
                break;
            case "parentcompany" or "parentcompanie":
                draft.Link("parent", value);
                break;
            case "businessregistrationnumber":
                NumberText.Take(draft, value, "registrationNumber", draft.Entity.Id.StartsWith("gb-RUS", StringComparison.Ordinal));
                break;
            default:
                return Ship(draft, key, value) || OfListing.Contains(key);
        }

        return true;
    }

    private static bool Ship(EntityDraft draft, string key, string value)
    {
        switch (key)
        {
            case "imonumber":
                draft.Number("imoNumber", value);
                break;
            case "currentowneroperator":
                draft.Link("owner or operator", value);
                break;
            case "previousowneroperator":
                draft.Link("previous owner or operator", value);
                break;
            case "currentbelievedflagofship":
                draft.Add("flag", value);
                break;
            case "previousflag":
                draft.Add("pastFlags", value);
                break;
            case "typeofship":
                draft.Add("type", value);
                break;
            case "tonnageofship":
                draft.Add("tonnage", value);
                break;
            case "yearbuilt" or "yearsbuilt":
                draft.Date("buildDate", value);
                break;
            case "hullidentificationnumber" or "hullidentificationnumberhin":
                draft.Number("registrationNumber", value, "hull identification number");
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>Births are written with letters for what is not known: <c>dd/mm/1968</c>.</summary>
    private static void Birth(EntityDraft draft, string value)
    {
        var parts = value.Split('/');
        if (parts.Length == 3 && parts[2].Length == 4)
        {
            var known = new[] { parts[2], parts[1], parts[0] }.TakeWhile(part => part.All(char.IsAsciiDigit));
            if (Edtf.TryParse(string.Join('-', known), null, out var date))
            {
                draft.Date("birthDate", date);
                return;
            }
        }

        draft.Date("birthDate", value);
    }

    [GeneratedRegex("[^A-Za-z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\s*\([0-9]\)\s*|\s*[,;]\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
