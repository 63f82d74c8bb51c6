using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Quotes;

/// <summary>
/// Finds the quotations of a paragraph in one pass: straight and typographic marks, quotations within quotations, marks that are missing.
/// Only the outermost are told, so that nesting costs a counter.
/// </summary>
internal sealed class QuoteFinder
{
    private const int LongPhrase = 8;

    private readonly List<Quotation> found = [];
    private List<Token> tokens = [];
    private int open = -1;
    private string opener = "";
    private int depth;

    /// <summary>The quotations of a paragraph, in order.</summary>
    public static List<Quotation> In(IEnumerable<Sentence> paragraph) => new QuoteFinder().Find(paragraph);

    private List<Quotation> Find(IEnumerable<Sentence> paragraph)
    {
        tokens = [.. paragraph.SelectMany(s => s.Tokens)];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote || tokens[i].Text is "‘" or "’")
                Meet(i, i);
            else if (tokens[i].Text == "'" && i + 1 < tokens.Count && tokens[i + 1].Text == "'" && tokens[i + 1].Start == tokens[i].End)
                Meet(i, ++i);
        }

        // A single mark that nothing closes is an apostrophe.
        if (open >= 0 && opener != "‘")
            Close(tokens.Count - 1, true);
        return found;
    }

    // A mark that is one token, or two single marks set for a double one.
    private void Meet(int first, int last)
    {
        var (left, right) = (TouchesLeft(first), TouchesRight(last));
        var mark = first < last ? "\"" : tokens[first].Text;
        if (open < 0)
        {
            if (mark is "“" or "„" or "«" || (mark is "\"" or "‘" && (!left || right)) || (mark == "”" && !left && right))
                (open, opener, depth) = (first, mark, 0);
            return;
        }

        switch (opener, mark)
        {
            case ("“" or "„" or "«", "“" or "„" or "«") when right && !left:
                depth++;
                break;
            case ("“" or "„" or "«", "”" or "»") or ("„", "“"):
                if (depth-- == 0)
                    Close(last, false);
                break;
            case ("\"" or "”", "\"" or "”") when !left && right:
                // An opening mark where a closing one was due: the earlier one stood alone.
                (open, opener, depth) = (first, mark, 0);
                break;
            case ("\"" or "”" or "“", "”" or "\"") when left || !right:
                Close(last, false);
                break;
            case ("‘", "’") when !right:
                Close(last, false);
                break;
        }
    }

    private void Close(int at, bool isOpen)
    {
        var last = at;
        while (
            last > open
            && !tokens[last].IsWord
            && tokens[last].Kind != TokenKind.Number
            && tokens[last].Lower is not ("," or "." or "!" or "?" or "…" or "-" or "–" or "—")
        )
            last--;
        var words = 0;
        for (var i = open + 1; i < at; i++)
            words += tokens[i].IsWord ? 1 : 0;
        var ends = last > open && tokens[last].Lower is "," or "." or "!" or "?" or "…" or "-" or "–" or "—";
        if (words > 0)
            found.Add(new(tokens[open].Start, tokens[at].End, (ends && words > 1) || words >= LongPhrase, isOpen));
        open = -1;
    }

    private bool TouchesLeft(int at) => at > 0 && tokens[at - 1].End == tokens[at].Start;

    private bool TouchesRight(int at) => at + 1 < tokens.Count && tokens[at + 1].Start == tokens[at].End;
}
