namespace Waybill.Casework;

/// <summary>Something that a person asked for and that cannot be done as asked: one line with the place, the cause and the mend.</summary>
public class CaseworkException(string message) : Exception(message);

/// <summary>Something that a person asked for in words that do not hold, whatever the case: a wrong key, word or form.</summary>
public sealed class UsageException(string message) : CaseworkException(message);
