using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Turns runs of tokens into stretches of text, without the marks that belong to nobody.</summary>
internal sealed class Spans(SyntaxTree tree)
{
    /// <summary>A source: a comma stays that closes what it opened, "Ali Karim, the minister,".</summary>
    public IReadOnlyList<Stretch> Source(int first, int last)
    {
        (first, last) = Trim(first, last);
        while (first <= last && tree.Tokens[first].Kind == TokenKind.Quote && !HasQuote(first + 1, last))
            first++;
        while (last >= first && tree.Tokens[last].Kind == TokenKind.Quote && !HasQuote(first, last - 1))
            last--;
        if (last < first)
            return [];
        var opens = -1;
        for (var i = first; i <= last; i++)
        {
            if (tree.Tokens[i].Lower is "," or "-" or "–" or "—")
                opens = i;
        }

        // "Omar Said, 61, who leads the party, said": the mark that closes is the one that opened.
        if (opens > first && last + 1 < tree.Count && tree.Tokens[last + 1].Lower == tree.Tokens[opens].Lower)
            last++;
        return [At(first, last)];
    }

    /// <summary>A content: whole, or in the parts that are left when the words of saying are cut out of it.</summary>
    public IReadOnlyList<Stretch> Content(int first, int last, IEnumerable<(int First, int Last)> without)
    {
        var parts = new List<Stretch>();
        var at = first;
        foreach (var (cutFirst, cutLast) in without.Where(w => w.First >= 0 && w.Last >= first && w.First <= last).OrderBy(w => w.First))
        {
            AddPart(parts, at, cutFirst - 1);
            at = Math.Max(at, cutLast + 1);
        }

        AddPart(parts, at, last);
        return parts;
    }

    /// <summary>The stretch of a run of tokens.</summary>
    public Stretch At(int first, int last) => new(tree.Tokens[first].Start, tree.Tokens[last].End);

    private void AddPart(List<Stretch> parts, int first, int last)
    {
        (first, last) = Trim(first, last);
        if (first <= last)
            parts.Add(At(first, last));
    }

    /// <summary>Takes off the marks at both ends, but for quotation marks and brackets that have their fellow inside.</summary>
    private (int First, int Last) Trim(int first, int last)
    {
        while (first <= last && tree.Tokens[first].Kind == TokenKind.Mark && !IsKept(first, first, last))
            first++;
        while (last >= first && tree.Tokens[last].Kind == TokenKind.Mark && !IsKept(last, first, last))
            last--;
        return (first, last);
    }

    private bool IsKept(int mark, int first, int last) =>
        tree.Tokens[mark].Lower switch
        {
            "$" or "€" or "£" or "#" or "@" or "'" or "‘" or "%" or "…" => true,
            ")" => Has("(", first, last),
            "(" => Has(")", first, last),
            "]" => Has("[", first, last),
            "[" => Has("]", first, last),
            _ => false,
        };

    private bool HasQuote(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tree.Tokens[i].Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }

    private bool Has(string mark, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tree.Tokens[i].Lower == mark)
                return true;
        }

        return false;
    }
}
