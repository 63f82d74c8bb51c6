namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>The keys under which a text meets its near-copies: what two texts share none of has no part in each other's groups.</summary>
internal sealed class BandKeys(NearIdentity near)
{
    private readonly MinHash signer = new(Banding.For(near.Resemblance));
    private readonly Shingles shingles = new();

    /// <summary>A text's keys; none for one that is too short to be compared.</summary>
    public uint[] Of(IReadOnlyList<string> words)
    {
        if (!near.Compares(words))
            return [];
        shingles.Take(words);
        shingles.Cut();
        var keys = new uint[signer.Bands];
        signer.Keys(shingles.Set, keys);
        return keys;
    }
}
