namespace Waybill.Matching.Screening.Indexing;

/// <summary>An index file that cannot be used; the message names the file, what is wrong and the mend.</summary>
public sealed class IndexException : Exception
{
    internal IndexException(string file, string cause)
        : base($"{file}: {cause}: build the index again from its lists") { }
}
