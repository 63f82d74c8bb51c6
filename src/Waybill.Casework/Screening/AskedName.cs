using System.Collections.Frozen;
using System.Text;
using Waybill.Core.Text;

namespace Waybill.Casework.Screening;

/// <summary>Tells names from what stands in their place where none is known.</summary>
internal static class AskedName
{
    private const int LongestShown = 60;

    // Whole names, without case and outer marks, that people and programs write where they know none.
    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "unknown",
            "not known",
            "name unknown",
            "unknown name",
            "n/a",
            "n.a",
            "none",
            "null",
            "no name",
            "unnamed",
            "not available",
            "not applicable",
            "not given",
            "not stated",
            "tbc",
            "tbd",
            "неизвестно",
            "неизвестен",
            "нет данных",
            "unbekannt",
            "inconnu",
            "desconocido",
        ]
    );

    /// <summary>True where there is nothing to ask in a name: no letter or digit, or a word for "not known".</summary>
    public static bool IsNone(string text) =>
        !text.EnumerateRunes().Any(Rune.IsLetterOrDigit)
        || Placeholders.Contains(text.Trim().Trim('(', ')', '[', ']', '<', '>', '"', '-', '.', '?', '*').Trim());

    /// <summary>A name as a message shows it: no more than its beginning.</summary>
    public static string Shown(string text) => Shortened.Line(text, LongestShown);
}
