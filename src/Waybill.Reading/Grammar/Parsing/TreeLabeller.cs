namespace Waybill.Reading.Grammar.Parsing;

/// <summary>Gives every word of a finished tree its relation. Not for several threads at once.</summary>
internal sealed class TreeLabeller(RelationWeights weights, ArcLabeller guesses, int relations)
{
    private readonly LabelledTree tree = new();
    private readonly int[] scores = new int[relations];

    /// <summary>The numbers of the relations in the sentence that the first labeller has begun; 0 for the root.</summary>
    /// <param name="heads">The heads; -1 for the root.</param>
    /// <param name="labels">Receives the numbers.</param>
    public void Label(ReadOnlySpan<int> heads, Span<byte> labels)
    {
        tree.Fill(heads, guesses);
        Span<uint> features = stackalloc uint[TreeFeatures.Most];
        for (var word = 0; word < heads.Length; word++)
        {
            labels[word] = 0;
            if (heads[word] >= 0)
                labels[word] = weights.Best(features[..TreeFeatures.Extract(guesses.Line, tree, word, features)], scores);
        }
    }
}
