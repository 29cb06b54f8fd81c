/** The system's word for a failure, for the end of a message. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'lỗi không rõ';
  const words: Readonly<Record<string, string>> = {
    EACCES: 'không có quyền',
    EPERM: 'không có quyền',
    ENOENT: 'không tồn tại',
    ENOTDIR: 'không phải thư mục',
    EISDIR: 'là thư mục, không phải tệp',
    ELOOP: 'đường dẫn quay vòng',
    EBUSY: 'đang được chương trình khác dùng',
    ENOSPC: 'đĩa đã đầy',
    EDQUOT: 'hết hạn mức đĩa',
    EROFS: 'ổ đĩa chỉ cho đọc',
    EMFILE: 'mở quá nhiều tệp cùng lúc',
    ENAMETOOLONG: 'đường dẫn quá dài',
    EIO: 'ổ đĩa không đọc, ghi được',
    ENOTCONN: 'mất kết nối với ổ đĩa',
    ESTALE: 'mất kết nối với ổ đĩa',
    EHOSTDOWN: 'mất kết nối với ổ đĩa',
    EHOSTUNREACH: 'mất kết nối với ổ đĩa',
    ENETUNREACH: 'mất kết nối với ổ đĩa',
    ETIMEDOUT: 'mất kết nối với ổ đĩa',
  };
  return words[code] ?? code;
}
