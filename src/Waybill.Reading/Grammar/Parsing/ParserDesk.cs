namespace Waybill.Reading.Grammar.Parsing;

/// <summary>Room to parse one sentence at a time in.</summary>
internal sealed class ParserDesk
{
    /// <summary>How many states the search keeps: on the treebanks' dev parts more find no better trees within the margin.</summary>
    public const int BeamWidth = 6;

    // In the units of the weights' scores. On the treebanks' dev parts from 30,000 to 40,000 LAS stays within an eighth of a point.
    private const long Margin = 35_000;

    private readonly ArcLabeller guesses;
    private readonly TreeLabeller labeller;
    private readonly ParsePool pool;
    private readonly BeamSearch<TransitionWeights> search;
    private WordCodes[] words = [];
    private byte[] labels = [];

    /// <summary>Makes room.</summary>
    public ParserDesk(ParserModel model)
    {
        guesses = new(model.Arcs, model.Relations.Count);
        labeller = new(model.Trees, guesses, model.Relations.Count);
        pool = new(guesses);
        search = new(pool, model.Steps, BeamWidth, Margin);
    }

    /// <summary>Room for the codes of so many words.</summary>
    public Span<WordCodes> Words(int count)
    {
        if (words.Length < count)
            (words, labels) = (new WordCodes[count * 2], new byte[count * 2]);
        return words.AsSpan(0, count);
    }

    /// <summary>Finds heads, and gives the numbers of the relations.</summary>
    public ReadOnlySpan<byte> Parse(ReadOnlySpan<WordCodes> codes, Span<int> heads)
    {
        guesses.Begin(codes);
        pool.Heads(search.Run(), heads);
        var found = labels.AsSpan(0, codes.Length);
        labeller.Label(heads, found);
        return found;
    }
}
