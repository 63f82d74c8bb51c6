using System.Globalization;

namespace Waybill.Dossier.Model;

/// <summary>The names of places in a dossier. A page has an anchor of each name; the other forms use the same names.</summary>
internal static class Places
{
    public const string Answer = "answer",
        Band = "band",
        Lineage = "lineage",
        Independent = "independent",
        Against = "against",
        For = "for",
        Possible = "possible",
        Aside = "aside",
        Changes = "changes",
        Trace = "trace";

    /// <summary>A question's section.</summary>
    public static string Of(int question) => string.Create(CultureInfo.InvariantCulture, $"q-{question}");

    /// <summary>A part of a question's section.</summary>
    public static string Of(int question, string part) => $"{Of(question)}-{part}";

    /// <summary>One entry of a part, from 1.</summary>
    public static string Of(int question, string part, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"q-{question}-{part}-{number}");
}
