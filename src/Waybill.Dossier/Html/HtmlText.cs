using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Html;

/// <summary>Markup that is already encoded.</summary>
internal readonly record struct Markup(string Text);

/// <summary>
/// A page being written. The literal parts of an interpolated string are markup; every hole is encoded, with hidden characters shown,
/// unless it is <see cref="Markup"/>. So text from outside cannot become markup by oversight.
/// </summary>
internal sealed class HtmlText
{
    private readonly StringBuilder written = new();

    /// <summary>Adds one line.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Encoding line) => written.Append('\n');

    /// <summary>Adds without ending the line.</summary>
    public HtmlText Add([InterpolatedStringHandlerArgument("")] Encoding part) => this;

    /// <summary>True when nothing was written yet.</summary>
    public bool IsEmpty => written.Length == 0;

    /// <summary>What was written so far.</summary>
    public override string ToString() => written.ToString();

    /// <summary>Encodes text for content and attribute values.</summary>
    public static string Encode(string text) =>
        HiddenCharacters
            .Show(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>Text from outside, isolated from the direction of what stands around it.</summary>
    public static Markup Captured(string text) => new($"<bdi>{Encode(text)}</bdi>");

    /// <summary>Texts from outside, one after the other.</summary>
    public static Markup Captured(IEnumerable<string> texts) => new(string.Join(", ", texts.Select(text => Captured(text).Text)));

    /// <summary>Writes the parts of an interpolated string as they come.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Encoding(int literalLength, int holes, HtmlText into)
    {
        private readonly StringBuilder written = into.written;

        public void AppendLiteral(string markup) => written.Append(markup);

        public void AppendFormatted(string? text) => written.Append(Encode(text ?? ""));

        public void AppendFormatted(Markup markup) => written.Append(markup.Text);

        public void AppendFormatted(int number) => written.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double place) => written.Append(place.ToString("0.##", CultureInfo.InvariantCulture));

        public override string ToString() => $"{literalLength} characters of markup, {holes} holes";
    }
}
