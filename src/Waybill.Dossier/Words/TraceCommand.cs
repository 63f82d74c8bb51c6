using Waybill.Core.Quantities;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Words;

/// <summary>
/// The command that shows a trace on a terminal. What a case's files write into it is quoted for the shell, so that a reader who copies it
/// runs nothing else.
/// </summary>
internal static class TraceCommand
{
    private const string Verb = "waybill trace CASE ";
    private const string Harmless = " .,-_%/";

    /// <summary>For a question.</summary>
    public static string Of(string question) => Verb + Quoted(question);

    /// <summary>For a figure: with its unit where the catalogue knows it, else the bare number, which is found in every unit.</summary>
    public static string Of(decimal value, string unit) =>
        Verb
        + Quoted(
            unit == Quantity.Percent || UnitCatalogue.Embedded.Find(unit)?.Id == unit
                ? QuantityPhrase.Value(value, unit)
                : NumberWords.Grouped(value)
        );

    private static string Quoted(string argument)
    {
        var line = HiddenCharacters.Show(argument.ReplaceLineEndings(" "));
        if (line.Length > 0 && line.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            return line;
        return line.All(c => char.IsAsciiLetterOrDigit(c) || Harmless.Contains(c, StringComparison.Ordinal))
            ? $"\"{line}\""
            : $"'{line.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }
}
