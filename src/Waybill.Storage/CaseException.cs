namespace Waybill.Storage;

/// <summary>What can go wrong with a case and is told to its user in one line: file, place, cause and mend.</summary>
public class CaseException : Exception
{
    internal CaseException(string file, string cause, string mend, Exception? inner = null)
        : base($"{file}: {cause}: {mend}".ReplaceLineEndings(" "), inner) => File = file;

    /// <summary>The file or folder that it is about.</summary>
    public string File { get; }
}
