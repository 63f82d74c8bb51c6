using System.Text.RegularExpressions;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists.Ofac;

/// <summary>
/// Reads the remarks of an SDN entry: phrases parted by semicolons, each a label and what it tells, <c>alt.</c> before the second and later
/// of a kind. <c>ofac-remarks.yaml</c> has the labels; a phrase without one is kept as a note.
/// </summary>
internal static partial class Remarks
{
    private const int LongestPhrase = 1_000;
    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The phrases, without the full stop that ends the last.</summary>
    public static IReadOnlyList<string> Cut(string? remarks) =>
        [.. (remarks ?? "").Split(';').Select(phrase => Ended(phrase.Trim())).Where(phrase => phrase.Length > 0)];

    public static void Fill(EntityDraft draft, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
            Take(draft, phrase);
    }

    private static void Take(EntityDraft draft, string phrase)
    {
        if (phrase.Length > LongestPhrase)
        {
            draft.Unplaced("long remark", phrase);
            draft.Note(phrase);
            return;
        }

        var isOther = phrase.StartsWith("alt. ", StringComparison.OrdinalIgnoreCase);
        var words = isOther ? phrase[5..].Trim() : phrase;
        if (RemarkLabel.Of(words) is not { } label)
        {
            draft.Note(phrase);
            // A phrase that has the form of a number under a label is one whose label the table lacks.
            if (Labelled().Match(words) is { Success: true } unknown)
                draft.Unplaced($"remark '{unknown.Groups["label"].Value}'", phrase);
            return;
        }

        var rest = words[label.Label.Length..].Trim(' ', ':', '#', '-');
        switch (label.As)
        {
            case "number":
                Number(draft, label, Bare(words[label.Label.Length..].TrimStart(' ', ':', '#')));
                break;
            case "date":
                draft.Date(label.Property, rest);
                break;
            case "text" or "country":
                draft.Add(label.Property, rest);
                break;
            case "flag":
                draft.Add(label.Property, rest == "None Identified" ? null : rest);
                break;
            case "link":
                draft.Link(label.Property, rest);
                break;
            case "alias" or "previous":
                Alias(draft, label, rest);
                break;
            default:
                draft.Note(phrase);
                break;
        }
    }

    /// <summary>Names in the remarks are OFAC's weak aliases; the strong ones stand in <c>alt.csv</c>.</summary>
    private static void Alias(EntityDraft draft, RemarkLabel label, string rest)
    {
        var name = rest.Trim('\'', '"', '‘', '’', ' ', '`').Trim();
        OfacReader.Names(draft, name, label.As == "previous" ? NameRole.Previous : NameRole.Alias, AliasQuality.Low);
    }

    private static void Number(EntityDraft draft, RemarkLabel label, string rest)
    {
        var match = Numbered().Match(rest);
        var (value, country) = (match.Groups["value"].Value.Trim(), match.Groups["country"].Value);
        var note = match.Groups["more"].Value.Trim();
        if (value.Length == 0)
            draft.Unplaced($"remark '{label.Label}'", rest);
        else
            draft.Number(Property(draft, label, value, country), value, label.Label, Null(country), Null(note));
    }

    private static string Bare(string rest) => rest is ['(', .. var inner, ')'] && !inner.Contains('(') ? inner : rest;

    private static string Property(EntityDraft draft, RemarkLabel label, string value, string country)
    {
        var property = label.In.GetValueOrDefault(country, label.Property);
        // The numbers of Russian registers are told by their length: an OGRN has 13 digits (15 for one who trades alone), an INN 10 or 12.
        if (property == "ogrnCode" && value.Length is not (13 or 15))
            property = "registrationNumber";
        return draft.Entity.Schema.Find(property) is null && label.Property != property ? label.Property : property;
    }

    /// <summary>The full stop of the last phrase goes; one that abbreviates, as in <c>S.A. DE C.V.</c>, stays.</summary>
    private static string Ended(string phrase) => phrase.EndsWith('.') && !Abbreviated().IsMatch(phrase) ? phrase[..^1].TrimEnd() : phrase;

    private static string? Null(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex(@"(\b[A-Za-z]\.[A-Za-z]\.|\b(Co|Ltd|Inc|Corp)\.)$", Plainly)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(
        @"^(\([^()]{1,10}\)\s*)?(?<value>([^()]|(?<=\S)\([^()]{1,8}\)(?=\S|\s\())+?)\s*"
            + @"(?=(?<=\s)\(|\([A-Z][a-z]|(?<=\s)(issued|expires|expired)\b|$)(\((?<country>[^()]*)\))?\s*(?<more>.*)$",
        Plainly | RegexOptions.Singleline
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<label>[A-Z][A-Za-z./' -]{1,60}?( No\.?| Number| #| ID| Code))[ :]{1,9}\S*?[0-9]", Plainly)]
    private static partial Regex Labelled();
}
