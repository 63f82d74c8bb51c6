using System.Text;

namespace Waybill.Capture.Html.Content;

/// <summary>Text as it flows: HTML's white space collapses to one space, breaks collapse to the largest.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder kept = new();
    private LineBreak pending = LineBreak.None;
    private bool space;
    private bool inLine;
    private int tabs;

    /// <summary>Adds text; preformatted text keeps its lines and spaces.</summary>
    public void Add(string data, bool preformatted)
    {
        foreach (var c in data)
        {
            var isSpace = c is ' ' or '\t' or '\n' or '\f' or '\r';
            if (isSpace && preformatted && c == '\n' && !inLine)
                EndLine();
            else if (isSpace && preformatted && text.Length > 0)
                kept.Append(c);
            else if (isSpace)
                space = true;
            else
                Put(c);
        }
    }

    /// <summary>Asks for a break before the next text.</summary>
    public void Break(LineBreak lineBreak)
    {
        if (lineBreak == LineBreak.None)
            return;
        kept.Clear();
        if (inLine)
            space = true;
        else
            (pending, tabs) = (lineBreak > pending ? lineBreak : pending, 0);
    }

    /// <summary>Ends a line; twice makes a paragraph.</summary>
    public void EndLine() => Break(pending == LineBreak.None ? LineBreak.Line : LineBreak.Paragraph);

    /// <summary>Goes to the next cell of a row.</summary>
    public void Tab() => tabs++;

    /// <summary>Writes a cell: breaks inside it are spaces.</summary>
    public void HoldLine(Action write)
    {
        var before = inLine;
        inLine = true;
        space = false;
        write();
        space = false;
        inLine = before;
    }

    /// <summary>The text, without white space at its ends.</summary>
    public override string ToString() => text.ToString();

    private void Put(char c)
    {
        var isStart = text.Length == 0;
        if (!isStart && pending != LineBreak.None)
            text.Append(pending == LineBreak.Paragraph ? "\n\n" : "\n");
        if (tabs > 0)
            text.Append('\t', tabs);
        else if (space && kept.Length == 0 && !isStart && pending == LineBreak.None && text[^1] is not ('\n' or '\t'))
            text.Append(' ');
        text.Append(kept).Append(c);
        kept.Clear();
        (pending, space, tabs) = (LineBreak.None, false, 0);
    }
}
