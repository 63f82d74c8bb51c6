using System.Text;

namespace Waybill.FollowTheMoney.Schemata;

/// <summary>Makes words of a model's names: <c>birthDate</c> becomes "Birth date", <c>sourceUrl</c> "Source URL".</summary>
internal static class Words
{
    private static readonly HashSet<string> Initials = ["url", "imo", "mmsi", "iban", "bic", "isin", "lei", "inn", "ogrn", "id", "hs"];

    public static string FromName(string name)
    {
        var words = new List<StringBuilder>();
        foreach (var letter in name)
        {
            if (words.Count == 0 || char.IsAsciiLetterUpper(letter))
                words.Add(new());
            words[^1].Append(char.ToLowerInvariant(letter));
        }

        var text = string.Join(' ', words.Select(word => word.ToString()).Select(word => Initials.Contains(word) ? Upper(word) : word));
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Upper(string word) => word.ToUpperInvariant();
}
