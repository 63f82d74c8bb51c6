namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>When two texts are taken to be near-identical.</summary>
/// <param name="Resemblance">Shared shingles as a part of all shingles of both (Jaccard), from which they are.</param>
/// <param name="FewestWords">Shorter texts stand alone: short sentences are alike by chance.</param>
internal readonly record struct NearIdentity(double Resemblance, int FewestWords)
{
    /// <summary>True for a text that is long enough to be compared.</summary>
    public bool Compares(IReadOnlyList<string> words) => words.Count >= Math.Max(FewestWords, Shingles.Length);

    /// <summary>For each text the index of the text that begins its group; its own index when it resembles none before it.</summary>
    /// <param name="texts">The texts as words, in an order that does not depend on the input's; each is looked at once, and let go.</param>
    public int[] Group(IEnumerable<IReadOnlyList<string>> texts) => [.. texts.Select(new TextClusters(this).Add)];
}
