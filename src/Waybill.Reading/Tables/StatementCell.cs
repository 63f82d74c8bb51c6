using Waybill.Core.Claims;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;
using Waybill.Core.Tables;
using Waybill.Reading.Factuality;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Tables;

/// <summary>
/// Reads what a table's columns leave out from the cell that tells a statement in words: its stance ("rounds that the containers could
/// hold"), its goods, and what a share is a share of. It is a heading more often than a sentence, so words are looked at and no tree.
/// </summary>
internal sealed class StatementCell
{
    private static readonly string[] ShareWords = ["share", "part", "portion", "percentage", "proportion"];
    private static readonly string[] Arrows = ["->", "→", "=>", "to"];

    private readonly TableRow row;
    private readonly CsvCell cell;
    private readonly List<Token> words;
    private readonly List<Token> qualifier;

    private StatementCell(TableRow row, CsvCell cell, string qualifier)
    {
        (this.row, this.cell) = (row, cell);
        words = [.. Tokeniser.Cut(row.Text, cell.Start, cell.End)];
        this.qualifier = [.. Tokeniser.Cut(qualifier, 0, qualifier.Length)];
    }

    /// <summary>The statement of a row; null where the map names no such cell, or it is empty.</summary>
    public static StatementCell? Of(TableRow row, TableMap map) =>
        row.Take(map.Statement, "statement") is { Start: >= 0 } cell
            ? new(row, cell, row.Take(map.Quantity?.Qualifier, "quantity.qualifier")?.Value ?? "")
            : null;

    /// <summary>What the words do with it.</summary>
    public Act Act => Any(w => FactualityWords.PredictingNouns.Contains(w.Lower) || IsPredicted(w.Lower)) ? Act.Predict : Act.Report;

    /// <summary>How firmly: "could hold" and "if all are shells" say only what may be.</summary>
    public Certainty Certainty =>
        Any(w =>
            FactualityWords.Modal(w.Lower) == "possible"
            || FactualityWords.Adverb(w.Lower) == "possible"
            || FactualityWords.Conditions.Contains(w.Lower)
        )
            ? Certainty.Possible
        : Any(w => FactualityWords.Adverb(w.Lower) == "probable") ? Certainty.Probable
        : Certainty.Certain;

    /// <summary>What a share is a share of, as written: what follows "share of"; null where the words give none.</summary>
    public string? Whole(string unit)
    {
        if (unit != Quantity.Percent)
            return null;
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (ShareWords.Contains(words[i].Lower) && words[i + 1].Lower is "of" or "in")
                return row.Text[words[i + 2].Start..cell.End];
        }

        return null;
    }

    /// <summary>
    /// The goods that the statement and its unit ("rounds 152mm") name, the narrowest of them; else the whole cell, of no known class.
    /// </summary>
    public IReadOnlyList<Mention> Goods(TableMap map)
    {
        var named = Named(words);
        if (row.Take(map.Quantity?.Unit, "quantity.unit") is { Start: >= 0 } unit)
            named.AddRange(Named([.. Tokeniser.Cut(row.Text, unit.Start, unit.End)]));
        // "Shells" says no more where a calibre stands beside it.
        var narrowest = named
            .Where(m => !named.Exists(n => n.Hint != m.Hint && GoodsTree.Embedded.IsWithin(n.Hint!, m.Hint!)))
            .DistinctBy(m => m.Hint)
            .ToList();
        return narrowest.Count > 0 ? narrowest : [Mention.Over(row.Text, cell.Start, cell.End, null)];
    }

    /// <summary>Who sends and who receives, where the words join two parties by an arrow or by "to"; null where they do not.</summary>
    public (Mention From, Mention To)? Flow()
    {
        var parties = Gazetteer.Embedded.Find(words).Where(m => m.Entry.IsParty).ToList();
        foreach (var (from, to) in parties.Zip(parties.Skip(1)))
        {
            var between = row.Text[words[from.Last].End..words[to.First].Start].Trim();
            if (Arrows.Contains(between))
                return (Party(from), Party(to));
        }

        return null;

        Mention Party(NameMatch match) =>
            Mention.Over(row.Text, words[match.First].Start, words[match.Last].End, match.Entry.Party ?? match.Entry.Id);
    }

    private List<Mention> Named(List<Token> tokens) =>
        [
            .. Gazetteer
                .Embedded.Find(tokens)
                .Where(m => m.Entry.Kind == EntryKind.Goods)
                .Select(m => Mention.Over(row.Text, tokens[m.First].Start, tokens[m.Last].End, m.Entry.Id)),
        ];

    // "Expected", "anticipated": the participle of a verb that predicts.
    private static bool IsPredicted(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal)
        && (FactualityWords.Verb(word[..^2]) ?? FactualityWords.Verb(word[..^1])) == "predicting";

    private bool Any(Func<Token, bool> holds) => words.Exists(w => holds(w)) || qualifier.Exists(w => holds(w));
}
