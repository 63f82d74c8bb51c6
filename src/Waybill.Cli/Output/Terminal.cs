using System.Text;
using Waybill.Core.Text;

namespace Waybill.Cli.Output;

/// <summary>What the terminal can show: how wide it is, and whether it takes colours.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Colours">True when colours may be used: standard output is a terminal, and neither NO_COLOR (no-color.org) nor a dumb
/// TERM says otherwise.</param>
internal sealed record Terminal(int Width, bool Colours)
{
    private const int Narrowest = 40;
    private const int Widest = 140;
    private const int OnAPipe = 120;

    /// <summary>The terminal that this process writes to.</summary>
    public static Terminal Current =>
        Console.IsOutputRedirected
            ? new(ColumnsSaid() ?? OnAPipe, false)
            : new(
                Math.Clamp(ColumnsSaid() ?? Columns(), Narrowest, Widest),
                string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb"
            );

    /// <summary>Paints captured or own text; control characters in it are escaped first, so that no text paints itself.</summary>
    public string Paint(string text, Paint paint)
    {
        var safe = TerminalSafe.Line(text);
        return Colours && safe.Length > 0 ? $"\u001b[{(int)paint}m{safe}\u001b[0m" : safe;
    }

    /// <summary>Breaks a text into lines of at most so many columns, at blanks where there are any.</summary>
    public static IEnumerable<string> Wrap(string text, int columns)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    private static int? ColumnsSaid() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0
            ? Math.Clamp(columns, Narrowest, Widest)
            : null;

    private static int Columns()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return OnAPipe;
        }
    }
}

/// <summary>The paints that output uses, as SGR parameters (ECMA-48, 8.3.117).</summary>
internal enum Paint
{
    Bold = 1,
    Faint = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}
