using System.Text.RegularExpressions;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedNations;

/// <summary>Takes the documents of an individual: passports and numbers of other papers.</summary>
internal static partial class UnDocuments
{
    public static void Take(EntityDraft draft, XmlPiece piece)
    {
        var (kind, more) = (Words(piece.Text("TYPE_OF_DOCUMENT")), Words(piece.Text("TYPE_OF_DOCUMENT2")));
        var number = piece.Text("NUMBER");
        var label = more ?? kind;
        if (number is null && more is not null && Numbered().Match(more) is { Success: true } inside)
            (number, label) = (inside.Groups["number"].Value, inside.Groups["label"].Value);
        var note = string.Join("; ", new[] { Issued(piece), piece.Text("CITY_OF_ISSUE"), piece.Text("NOTE") }.OfType<string>());
        if (number is null)
        {
            if (label is not null || note.Length > 0)
                draft.Note($"{label ?? "document"}: {note}");
            return;
        }

        if (Numbered().Match(number) is { Success: true } told)
            (label, number) = ($"{label}, {told.Groups["label"].Value}", told.Groups["number"].Value);
        var country = piece.Text("COUNTRY_OF_ISSUE") ?? piece.Text("ISSUING_COUNTRY");
        draft.Number(Property(draft, kind, more), number, label, country, note.Length > 0 ? note : null);
    }

    private static string Property(EntityDraft draft, string? kind, string? more)
    {
        var words = $"{kind} {more}".ToLowerInvariant();
        if (words.Contains("passport") || words.Contains("passeport") || words.Contains("pasaporte"))
            return "passportNumber";
        if (words.Contains("social security"))
            return "socialSecurityNumber";
        if (words.Contains("fiscal code"))
            return "taxNumber";
        if (kind is not null && !words.Contains("national identification") && !words.Contains("identity"))
            draft.Unplaced($"document '{kind}'", kind);
        return "idNumber";
    }

    private static string? Issued(XmlPiece piece) => piece.Text("DATE_OF_ISSUE") is { } date ? $"issued {date}" : null;

    private static string? Words(string? text) => text is null ? null : Blanks().Replace(text, " ").TrimEnd(':', ' ', '.');

    [GeneratedRegex(
        @"^(?<label>\D{0,80}\b(number|no\.?|card))\s{0,9}:?\s{1,9}(?<number>[A-Z0-9/-]{0,40}[0-9][A-Z0-9/ -]{0,40})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
